/** First names and surnames of people in the UK, of many origins; many look like verbs, numbers or signs. */
export const names: readonly string[] = `
  Ahmed Mohammed Muhammad Fred Alfred Wilfred Winifred Manfred Ted Ned Jed Jared Reed Syed Khaled Walid Waleed Majed Rashed Hamed Saeed Naveed
  Javed Zahed Ahmad Fahed Sayed Murad Alred Aldred Mildred Etheldred Ethelred Siegfried Godfred Red Zed Obed Jered Hassan Hussein Fatima Aisha
  Ayesha Zainab Maryam Khadija Amina Yusuf Ibrahim Ismail Omar Bilal Imran Tariq Usman Ali Hamza Abdul Rahman Nasreen Shabana Samina Rukhsana Farah
  Sana Iqra Zoya Noor Layla Yasmin Salma Hina Saima Priya Anjali Deepika Kavita Sunita Rajesh Sanjay Vijay Arjun Rohan Amit Nikhil Harpreet
  Gurpreet Manpreet Jaspreet Baljit Ranjit Kuldeep Sukhdev Navdeep Simran Kiran Jasmine Parminder Oluwaseun Chidi Chinedu Emeka Ngozi Adaeze
  Chiamaka Ifeoma Tunde Segun Funmi Temitope Ayodele Kwame Kofi Ama Akua Abena Kwabena Yaw Esi Adjoa Tendai Thabo Sipho Zanele Nomsa Wanjiku
  Achieng Otieno Abebe Selam Tesfaye Hiwot Mehmet Ayşe Emine Mustafa Zeynep Elif Oğuz Şebnem Giorgos Eleni Nikos Dimitra Kyriakos Agnieszka
  Katarzyna Małgorzata Łukasz Paweł Krzysztof Zbigniew Wojciech Jolanta Ewa Bożena Andrei Ioana Mihai Elena Radu Ștefan Vasile Svetlana Olga Dmytro
  Oleksandr Natalia Iryna Yuliia Jonas Rasa Vytautas Ilze Jānis João Beatriz Inês Rui Tiago Sofía José María Jesús Begoña Chloé Zoë Renée François
  Amélie Søren Bjørn Åsa Jürgen Käthe Wei Li Xiu Mei Ling Chen Xi Bo Hui Yan Jun Ming Siu Ka Wing Kin Nguyen Linh Minh Thuy Hoang Phuong Haruki
  Yuki Sakura Kenji Min-jun Seo-yeon Jose Marisol Althea Delroy Winston Leroy Marcia Beverley Shanice Tyrone Devonte Latoya DeShawn LaToya Siobhán
  Niamh Aoife Caoimhe Saoirse Oisín Ciarán Seán Pádraig Róisín Eilidh Mhairi Hamish Fergus Iain Ruaridh Catriona Morag Angus Malcolm Rhiannon Siân
  Llŷr Gwenllian Myfanwy Dafydd Gethin Ieuan Llewelyn Emrys Angharad Cerys Ffion Owain Rhys Carys Tegwen Demelza Loveday Jago Piran Jack Oliver
  Harry George Charlie Jacob Alfie Freddie Oscar Leo Archie Thomas William James Arthur Noah Muhammad-Ali Grace Hope Faith Joy Patience Constance
  Prudence Mercy Charity Rose Lily Daisy Poppy Ivy Violet Heather Holly Iris Olive Hazel Fern Ruby Pearl Amber Jade Crystal Opal Mark Grant Will
  Bill Rob Pat Sue Dawn May June April August Victor Frank Ernest Chase Drew Wade Lance Pierce Art Gene Jean Dean Earl Duke Prince Precious
  Princess Blessing Goodness Miracle Sunday Friday Wednesday Christian Lent Bond Wright Stead Mead Snead Creed O’Neill O’Brien D’Arcy McDonald
  MacLeod Mary-Jane Anne-Marie Jean-Luc Al Jo Vi Ty Cy Di Mo Ed Edd Eddie Bede Swinfred Sigrid Ingrid Astrid David Taliesin Shaun Born Stephen
  Karen Helen Ellen Owen Steven Aiden Jayden Hayden Braden Kirsten Carmen Yemen Lauren Imogen Bevan Given Raven Haven Seven Karsten Torsten Maureen
  Noreen Doreen Kathleen Eileen Colleen Jasleen Shaheen
`
  .trim()
  .split(/\s+/);
