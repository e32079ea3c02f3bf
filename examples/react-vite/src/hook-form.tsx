import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { CoIStatement, CoText } from 'coproduction-kit/react';

// #region hook-form
interface Answers {
  home?: string;
  email: string;
}

/** A form of react-hook-form: the tools are controls of it. They show what they find wrong themselves, and what the form finds. */
export function HookForm() {
  const { control, handleSubmit, reset } = useForm<Answers>({ defaultValues: { email: '' } });
  const [sent, setSent] = useState('');
  return (
    <form onSubmit={handleSubmit((answers) => setSent(JSON.stringify(answers)))}>
      <Controller
        name="home"
        control={control}
        render={({ field: { name, value, onChange, ref } }) => (
          <CoIStatement ref={ref} name={name} value={value} onCoAnswer={({ detail }) => onChange(detail.value)} more="off" required>
            I choose who comes into my home.
          </CoIStatement>
        )}
      />
      <Controller
        name="email"
        control={control}
        rules={{ validate: (email) => email.includes('@') || 'Write an email address with an @ in it.' }}
        render={({ field: { name, value, onChange, ref }, fieldState: { error } }) => (
          <CoText ref={ref} name={name} value={value} error={error?.message} onCoAnswer={({ target }) => onChange(target.value)} required>
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
