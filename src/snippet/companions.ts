/** Elements that another one draws by name: its files bring them, too. */
export const companions: Readonly<Record<string, readonly string[]>> = {
  'reading-bar': ['listen'],
  'consent-form': ['consent-item', 'consent-controller'],
};
