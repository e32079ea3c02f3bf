import type { Choice, SubmitDetail } from 'coproduction-kit';
import 'coproduction-kit/components/co-i-statement.js';

const scale: Choice[] = [
  { value: 'every-time', words: 'Every time' },
  { value: 'hardly', words: 'Hardly ever' },
];

// The tag says its type: properties and methods are known.
const card = document.querySelector('co-i-statement');
if (card) {
  card.choices = scale;
  card.addEventListener('coSubmit', ({ detail }) => {
    keep(detail);
    void card.confirmSent({ reference: 'TS-1' });
  });
}

function keep({ envelope }: SubmitDetail): void {
  const output = document.querySelector('output');
  if (output) output.textContent = JSON.stringify(envelope.answer);
}
