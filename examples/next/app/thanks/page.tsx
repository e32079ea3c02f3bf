export default function Thanks() {
  return (
    <main>
      <h1>Thank you</h1>
      <p>We have your answer.</p>
    </main>
  );
}
