/** How large the letters of a statement are on a wall, by how many there are: all of it is seen at once. */
export function lookOfWords(text: string): 'short' | 'long' | 'very-long' {
  const { length } = text;
  return length <= 60 ? 'short' : length <= 140 ? 'long' : 'very-long';
}
