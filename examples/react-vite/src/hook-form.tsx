import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { CoIStatement, CoText } from 'coproduction-kit/react';

// #region hook-form
interface Answers {
  home?: string;
  email: string;
}

/** A form of react-hook-form: the tools are controls of it, and show their own errors. */
export function HookForm() {
  const { control, handleSubmit, reset } = useForm<Answers>({ defaultValues: { email: '' } });
  const [sent, setSent] = useState('');
  return (
    <form onSubmit={handleSubmit((answers) => setSent(JSON.stringify(answers)))}>
      <Controller
        name="home"
        control={control}
        render={({ field: { name, value, onChange } }) => (
          <CoIStatement name={name} value={value} onCoAnswer={({ detail }) => onChange(detail.value)} more="off" required>
            I choose who comes into my home.
          </CoIStatement>
        )}
      />
      <Controller
        name="email"
        control={control}
        render={({ field: { name, value, onChange } }) => (
          <CoText name={name} value={value} onCoAnswer={({ target }) => onChange(target.value)} required>
            Your email
          </CoText>
        )}
      />
      <button>Send the form</button>
      <button type="button" onClick={() => reset()}>
        Start again
      </button>
      <output aria-label="Answers">{sent}</output>
    </form>
  );
}
// #endregion
