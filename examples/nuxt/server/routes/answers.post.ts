export default defineEventHandler(async (event) => {
  const { name } = await readBody<{ name: string }>(event);
  setResponseStatus(event, 201);
  return { reference: name === 'home' ? 'NUXT-1' : 'NUXT-2' };
});
