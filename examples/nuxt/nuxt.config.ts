export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { title: 'Your home', htmlAttrs: { lang: 'en-GB' } } },
});
