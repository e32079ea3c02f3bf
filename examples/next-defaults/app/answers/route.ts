/** Only counts as received: examples/next shows how to check and store an answer. */
export async function POST(request: Request) {
  await request.text();
  return Response.json({ reference: 'NEXT-2' }, { status: 201 });
}
