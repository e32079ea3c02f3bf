import { careWords } from '../../glossaries/index';
import { pairsOf, type Pair } from './pairs';

/** The words of care that pages can show, too: one meaning each, wherever people read it. */
const shown = careWords.words.flatMap(({ word, also = [], meaning }) => [word, ...also].map((each): Pair => [each, meaning]));

/** Terms of care and councils that name a thing of its own. A page may use them where it explains them. Each with a meaning to begin from. */
export const glossary: readonly Pair[] = [
  ...shown,
  ...pairsOf(`
    education health and care plan = a plan of the help a child needs to learn; access to work = money to help you do your job;
    advance decision = what you write now about care you do not want later; annual review = a talk each year about your support;
    brokerage = help to find and plan support; capacity assessment = a check if you can make a choice;
    care manager = a worker who plans your care; care needs assessment = a talk about the help you need;
    case conference = a meeting about how to keep you safe; case manager = the worker who looks after your plan;
    community care grant = money to help you live at home; complaints procedure = what happens when you complain;
    continence service = help with going to the toilet; council tax reduction = paying less council tax;
    crisis team = people who help when you feel very bad; day opportunity = something to do in the day;
    delayed discharge = staying in hospital too long; deprivation of liberty safeguards = rules to keep you safe and free;
    disclosure and barring service = a check if workers are safe; duty of candour = our job to tell the truth;
    equality impact assessment = a check if a plan is fair; foster care = living with a family that is not your own;
    guardianship = when a person looks after you by law; health passport = a book about you for the hospital;
    hospice = a place that looks after people who are dying; housing association = a group that rents homes to people;
    independent mental capacity advocate = a person who speaks up for you; independent reviewing officer = a person who checks your plan;
    integrated care board = people who plan health services; integrated care system = health and care working together;
    judicial review = a judge checks what the council did; keyworker = the worker who knows you best;
    learning disability nurse = a nurse for people with learning disabilities;
    liberty protection safeguards = rules to keep you safe and free; looked after child = a child who lives in care;
    mediation = help for people to agree; mediator = a person who helps people to agree;
    mental health act = a law about being ill in your mind; micro-provider = a very small support service;
    multidisciplinary = with workers who do different jobs; named worker = the worker to ask;
    nearest relative = the person in your family who can speak for you; occupational therapy = help to do everyday things;
    outreach worker = a worker who comes to you; palliative = for a person who will not get better;
    person-centred plan = a plan about what you want; positive behaviour support = help to stay calm and happy;
    power of attorney = a paper that lets a person choose for you; pre-payment certificate = a card to pay less for medicine;
    primary care = doctors, nurses and chemists near you; procurement = how we choose who to buy from;
    public consultation = when we ask people what they think; safeguarding adults board = people who keep adults safe;
    section 117 = free help after hospital; self-advocate = a person who speaks up for themselves; self-neglect = not looking after yourself;
    sensory impairment = when you cannot see or hear well; sheltered housing = flats with a helper near;
    signposting = telling you where to get help; social housing = homes from the council or a group;
    special educational needs = when a child needs more help to learn;
    speech and language therapist = a person who helps with talking and eating; statutory guidance = rules from the government;
    supported employment = help to get and keep a job; supported internship = learning at work, with help;
    transition plan = a plan for becoming an adult; triage nurse = a nurse who decides who is seen first;
    tribunal = people who decide if a choice was fair; trusted assessor = a worker who can check your needs;
    trustee = a person who runs a charity; vulnerable adult = a person who may need help to be safe;
  `),
];
