import { voiceFor } from './speech';

const voice = (name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

describe('voiceFor', () => {
  const voices = [voice('Cloud', 'en-GB', false), voice('Sam', 'en-US', true, true), voice('Anna', 'en_GB'), voice('Nia', 'cy-GB')];
  it.each([
    ['its region', 'en-GB', 'Anna'],
    ['its language, the device’s own choice first', 'en', 'Sam'],
    ['another region where there is no other', 'cy', 'Nia'],
    ['none of another language', 'ar', undefined],
  ])('%s', (_, lang, name) => {
    expect(voiceFor(lang, voices)?.name).toBe(name);
  });

  it('never one that sends the words away', () => {
    expect(voiceFor('en-GB', [voice('Cloud', 'en-GB', false)])).toBeUndefined();
  });
});
