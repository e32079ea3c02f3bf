import { h } from '@stencil/core';
import { authorities, helpKinds, shownNames, signatures, type Permission } from '../../consent/record';
import { Button } from '../../parts/button';
import { ContactLinks, contactOf } from '../../parts/contact-links';
import { nodesIn } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import { choices, field, problemAt, toggled, yesOrNo } from './consent-form.fields';
import { isBrowser, slotOf, type Item } from './consent-form.markup';
import { stepOf } from './consent-form.steps';
import { aboutParts, contactPart, datesPart, itemText, slotFor, undoPart, undoParts, whyOf, type Part } from './consent-form.told';
import type { Form, ScreenPart } from './consent-form.view';

/** A level that leaves room for one below it. */
export const levelOf = ({ markup }: Form): number => Math.min(5, Math.max(1, Math.round(markup.headingLevel) || 2));

type Steps = Pick<Form, 'view' | 'steps' | 'total' | 'showsAll' | 'kitWords'>;

/** Which step is on the screen, from 1; nothing where the person is not on the way through the steps, or sees all of them at once. */
export function placeOf({ view: { screen, phase }, steps, total, showsAll }: Steps): number {
  if (!/^(open|sending|not-sent)$/.test(phase)) return 0;
  if (screen === 'check') return total;
  return showsAll ? 0 : steps.indexOf(screen) + 1;
}

/** Which step of how many; nothing where `placeOf` knows none. */
export function stepWords(form: Steps): string {
  const place = placeOf(form);
  return place > 0 ? form.kitWords.step.replace('{step}', `${place}`).replace('{total}', `${form.total}`) : '';
}

/**
 * A title: the first of a screen takes the focus when the screen comes, and says the step. `why` is the id of more words that describe it; the titles of
 * permissions have a `look` of their own.
 */
export function title(form: Form, words: unknown, id?: string, why = '', look = 'title'): unknown {
  const Level = `h${levelOf(form) + (id ? 0 : 1)}`;
  const describedBy = id && [placeOf(form) > 0 && 'progress', why].filter(Boolean).join(' ');
  return (
    <Level class={id ? look : 'part'} key={id} id={id} tabindex={id && '-1'} aria-describedby={describedBy || undefined}>
      {words}
    </Level>
  );
}

/** A part as it is shown: its title may be the page's own. */
type Shown = Omit<Part, 'title'> & { readonly title?: unknown };

/** One part of what a person is told. */
export function told(form: Form, { key, title: heading, words = [], slot, href, controllers, reach }: Shown): unknown {
  const address = reach && form.markup.contactHref;
  return (
    <div key={key} class="told">
      {heading && title(form, heading)}
      {words.map((text) => (
        <p>{href ? <a href={href}>{text}</a> : text}</p>
      ))}
      {controllers && <slot name="controllers" />}
      {reach && <ContactLinks {...contactOf(form.markup)} />}
      {address && isWebAddress(address) && (
        <p>
          <a href={address}>{form.kitWords.otherWays}</a>
        </p>
      )}
      {slot && <slot name={slot} />}
    </div>
  );
}

const About: ScreenPart = (form) => {
  const { host, project, organisation } = form.markup;
  const { register } = form;
  const slot = slotFor(host, 'title', register);
  const own = nodesIn(host, slot).length > 0 && <slot name={slot} />;
  return [title(form, own || (project ?? organisation), 'title-about'), ...aboutParts(form).map((part) => told(form, part))];
};

const Undo: ScreenPart = (form) => [
  title(form, form.kitWords.changeMind, 'title-undo'),
  ...undoParts(form).map((part) => told(form, isBrowser ? part : withoutCode(form, part))),
];

/** Without JavaScript there is no code at the end. */
const withoutCode = ({ kitWords }: Form, { words, ...part }: Part): Part => ({ ...part, words: words?.filter((text) => text !== kitWords.changeMindCode) });

const Understood: ScreenPart = (form) => {
  const { kitWords, draft, put, showsAll } = form;
  const { understood } = draft;
  return [
    choices(form, {
      id: 'understood',
      legend: title(form, kitWords.understoodTitle, 'title-understood'),
      offered: ['understood', 'haveQuestion', 'wantHelp'],
      chosen: [understood],
      choose: (value) => put({ understood: value }, 'understood-0'),
    }),
    showsAll && understood && understood !== 'understood' && told(form, contactPart(form)),
  ];
};

/** The question of one permission: its words are those of the page, in its own element. */
function question(form: Form, item: Item): unknown {
  const { kitWords, draft, answer } = form;
  const { name } = item;
  const id = stepOf(item);
  const why = whyOf(itemText(item), kitWords);
  return asked(
    form,
    id,
    title(form, <slot name={slotOf(name)} />, `title-${id}`, why.length > 0 ? `${id}-why` : '', 'words'),
    why,
    draft.answers[name],
    (value) => answer(name, value),
  );
}

/** Yes or no, side by side with what it is for. */
export function asked(
  form: Form,
  id: string,
  legend: unknown,
  why: readonly string[],
  given: string | undefined,
  choose: (value: Permission) => void,
): unknown {
  return choices(
    form,
    {
      id,
      legend,
      offered: yesOrNo(form.kitWords),
      chosen: [given],
      why: why.length > 0 ? `${id}-why` : undefined,
      choose: (value) => choose(value as Permission),
    },
    <div class="hint" id={`${id}-why`}>
      {why.map((words) => (
        <p>{words}</p>
      ))}
    </div>,
  );
}

const ShownName: ScreenPart = (form) => {
  const { kitWords, draft, put } = form;
  return [
    choices(form, {
      id: 'shown',
      legend: title(form, kitWords.shownNameTitle, 'title-shown-name'),
      offered: shownNames,
      chosen: [draft.shownAs],
      choose: (shownAs) => put({ shownAs, shownName: '' }, 'shown-0'),
    }),
    draft.shownAs && draft.shownAs !== 'no-name' && field(form, 'shown-name', 'shownName', kitWords.shownNameLabel),
    draft.shownAs && (
      <p class="preview" key="preview">
        {kitWords.peopleSee} <strong>{draft.shownAs === 'no-name' ? kitWords.noNameShown : draft.shownName}</strong>
      </p>
    ),
  ];
};

const Who: ScreenPart = (form) => {
  const { kitWords, draft, put } = form;
  return [
    choices(form, {
      id: 'who',
      legend: title(form, kitWords.who, 'title-who'),
      offered: ['me', 'me-with-help', 'legal-authority'],
      chosen: [draft.who],
      choose: (who) => put({ who }, 'who-0'),
    }),
    draft.who === 'me-with-help' && [
      <p key="decides">{kitWords.helperDecides}</p>,
      choices(form, {
        id: 'help',
        legend: kitWords.helpKindsTitle,
        offered: helpKinds,
        chosen: draft.help ?? [],
        several: true,
        choose: (kind) => put({ help: toggled(draft.help, kind) }, 'help-0'),
      }),
      field(form, 'helper-name', 'helperName', kitWords.helperName, kitWords.notNeeded),
    ],
    draft.who === 'legal-authority' && [
      choices(form, {
        id: 'authority',
        legend: kitWords.authorityTitle,
        offered: authorities,
        chosen: [draft.authority],
        choose: (authority) => put({ authority }, 'authority-0'),
      }),
      field(form, 'authority-name', 'authorityName', kitWords.authorityName, kitWords.authorityChecked),
      field(form, 'decides-for', 'decidesFor', kitWords.decidesFor),
    ],
  ];
};

/** A yes that is spoken: recorded on the device, heard again, and sent with the answers. */
const Spoken: ScreenPart = (form) => {
  const { kitWords, draft, view, startSound, stopSound, playYes } = form;
  const problem = problemAt(form, 'record');
  const isOn = view.microphone === 'on';
  return (
    <div key="spoken" class={problem ? 'error' : ''}>
      <p id="record-state" aria-live="polite" class={problem ? 'error-words' : ''}>
        {isOn ? kitWords.recording : view.microphone === 'refused' ? kitWords.noMicrophone : draft.sound ? kitWords.recorded : (problem?.words ?? '')}
      </p>
      <Button id="record" look="second" describedBy="record-state" handlePress={isOn ? stopSound : startSound}>
        {isOn ? kitWords.stopRecording : draft.sound ? kitWords.recordAgain : kitWords.recordYes}
      </Button>
      {draft.sound && !isOn && (
        <Button look="quiet" handlePress={playYes}>
          {kitWords.hearYes}
        </Button>
      )}
    </div>
  );
};

const Signature: ScreenPart = (form) => {
  const { kitWords, draft, put, agreed } = form;
  const { signature } = draft;
  return [
    agreed && [told(form, datesPart(kitWords, agreed)), told(form, undoPart(form))],
    choices(form, {
      id: 'signature',
      legend: title(form, kitWords.signTitle, 'title-signature'),
      offered: signatures,
      chosen: [signature],
      choose: (value) => put({ signature: value, signed: '', witness: '' }, 'signature-0'),
    }),
    signature === 'spoken' && Spoken(form),
    signature && signature !== 'spoken' && field(form, 'signed', 'signed', signature === 'initials' ? kitWords.initialsLabel : kitWords.nameLabel),
    signature === 'witness' && field(form, 'witness', 'witness', kitWords.witnessLabel, kitWords.witnessDecides),
  ];
};

const screens: Readonly<Record<string, ScreenPart>> = {
  'about': About,
  'undo': Undo,
  'understood': Understood,
  'shown-name': ShownName,
  'who': Who,
  'signature': Signature,
};

/** One step of asking. */
export function step(form: Form, id: string): unknown {
  const item = form.items.find((candidate) => stepOf(candidate) === id);
  return (
    <div key={id} class="step">
      {item ? question(form, item) : screens[id]?.(form)}
    </div>
  );
}

/** At every step: the two ways to somebody real, and the way to leave nothing on a shared screen. */
export const Ways: ScreenPart = ({ kitWords, view, state, askForHelp, finishAll }) => (
  <div class="actions ways" key="ways">
    {view.screen !== 'understood' &&
      (['haveQuestion', 'wantHelp'] as const).map((kind) => (
        <Button id={kind} look="quiet" handlePress={() => askForHelp(kind)}>
          {kitWords[kind]}
        </Button>
      ))}
    {state !== 'not-started' && view.phase === 'open' && (
      <Button look="quiet" handlePress={finishAll}>
        {kitWords.finish}
      </Button>
    )}
  </div>
);
