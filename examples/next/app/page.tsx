// #region page
import { CoIStatement } from 'coproduction-kit/react/ssr';

export default async function Page({ searchParams }: { searchParams: Promise<{ missing?: string }> }) {
  const { missing } = await searchParams;
  return (
    <main>
      <h1>Your home</h1>
      {missing === 'home' && <p role="alert">Choose an answer, or write one. Then send it.</p>}
      <CoIStatement name="home" action="/answers">
        I choose who comes into my home to support me.
      </CoIStatement>
    </main>
  );
}
// #endregion
