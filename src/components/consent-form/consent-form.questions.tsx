import { h } from '@stencil/core';
import { authorities, helpKinds, shownNames, signatures, type Permission } from '../../consent/record';
import { Button } from '../../parts/button';
import { ContactLinks, contactOf } from '../../parts/contact-links';
import { levelIn } from '../../parts/heading';
import { fittingSlot, hasContent } from '../../parts/slots';
import { finishButton } from '../../tool/afterwards';
import { isWebAddress } from '../../sending/address';
import type { ConsentForm } from './consent-form';
import { answer, askForHelp, leaveMicrophone, playYes, put, startSound } from './consent-form.answering';
import { aboutParts, contactPart, datesPart, itemText, undoPart, undoParts, whyOf, type Part } from './consent-form.disclosure';
import { choices, field, problemOf, toggled, yesOrNo } from './consent-form.fields';
import { slotOf, type Item } from './consent-form.markup';
import { stepOf } from './consent-form.steps';

/** A screen, or a part of one. */
export type ScreenPart = (form: ConsentForm) => unknown;

/**
 * A title: the first of a screen takes the focus when the screen comes. Which step it is is said in the live region, and not here too: screen readers would
 * say it twice. `why` is the id of words that describe it; the titles of permissions have a `look` of their own.
 */
export function title({ host, headingLevel }: ConsentForm, words: unknown, id?: string, why?: string, look = 'title'): unknown {
  const Level = `h${levelIn(host, headingLevel, id ? 0 : 1)}`;
  return (
    <Level class={id ? look : 'part'} key={id} id={id} tabindex={id && '-1'} aria-describedby={why}>
      {words}
    </Level>
  );
}

/** A part as it is shown: its title may be the page's own. */
type Shown = Omit<Part, 'title'> & { readonly title?: unknown };

/** One part of what is disclosed to a person. */
export function disclosure(form: ConsentForm, { key, title: heading, words = [], slot, href, controllers, reach }: Shown): unknown {
  const address = reach && form.contactHref;
  return (
    <div key={key} class="disclosure">
      {heading && title(form, heading)}
      {words.map((text) => (
        <p>
          {href ? (
            <a href={href} target="_blank">
              {text}
            </a>
          ) : (
            text
          )}
        </p>
      ))}
      {controllers && <slot name="controllers" />}
      {reach && <ContactLinks {...contactOf(form)} />}
      {address && isWebAddress(address) && (
        <p>
          <a href={address} target="_blank">
            {form.kitWords.otherWays}
          </a>
        </p>
      )}
      {slot && <slot name={slot} />}
    </div>
  );
}

const About: ScreenPart = (form) => {
  const { host, project, organisation, register } = form;
  const slot = fittingSlot(host, 'title', register);
  const own = hasContent(host, slot) && <slot name={slot} />;
  return [title(form, own || (project ?? organisation), 'title-about'), ...aboutParts(form).map((part) => disclosure(form, part))];
};

const Undo: ScreenPart = (form) => [title(form, form.kitWords.changeMind, 'title-undo'), ...undoParts(form).map((part) => disclosure(form, part))];

const Understood: ScreenPart = (form) => {
  const { kitWords, draft, showsAll } = form;
  const { understood } = draft;
  return [
    choices(form, {
      id: 'understood',
      legend: title(form, kitWords.understoodTitle, 'title-understood'),
      options: ['understood', 'haveQuestion', 'wantHelp'],
      chosen: [understood],
      choose: (value) => put(form, { understood: value }, 'understood-0'),
    }),
    showsAll && understood && understood !== 'understood' && disclosure(form, contactPart(form)),
  ];
};

/** The question of one permission: its words are those of the page, in its own element. */
function question(form: ConsentForm, item: Item): unknown {
  const { name } = item;
  const id = stepOf(item);
  const why = whyOf(itemText(item), form.kitWords);
  const legend = title(form, <slot name={slotOf(name)} />, `title-${id}`, why.length > 0 ? `${id}-why` : undefined, 'words');
  return permission(form, name, legend, why);
}

/** Yes or no, side by side with what it is for. */
export function permission(form: ConsentForm, name: string, legend: unknown, why: readonly string[]): unknown {
  const id = stepOf({ name });
  return choices(
    form,
    {
      id,
      legend,
      options: yesOrNo(form.kitWords),
      chosen: [form.draft.answers[name]],
      why: why.length > 0 ? `${id}-why` : undefined,
      choose: (value) => answer(form, name, value as Permission),
    },
    <div class="hint" id={`${id}-why`}>
      {why.map((words) => (
        <p>{words}</p>
      ))}
    </div>,
  );
}

const ShownName: ScreenPart = (form) => {
  const { kitWords, draft } = form;
  return [
    choices(form, {
      id: 'shown',
      legend: title(form, kitWords.shownNameTitle, 'title-shown-name'),
      options: shownNames,
      chosen: [draft.shownAs],
      choose: (shownAs) => put(form, { shownAs, shownName: '' }, 'shown-0'),
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
  const { kitWords, draft } = form;
  return [
    choices(form, {
      id: 'who',
      legend: title(form, kitWords.who, 'title-who'),
      options: ['me', 'me-with-help', 'legal-authority'],
      chosen: [draft.who],
      choose: (who) => put(form, { who }, 'who-0'),
    }),
    draft.who === 'me-with-help' && [
      <p key="decides">{kitWords.helperDecides}</p>,
      choices(form, {
        id: 'help',
        legend: kitWords.helpKindsTitle,
        options: helpKinds,
        chosen: draft.help ?? [],
        several: true,
        choose: (kind) => put(form, { help: toggled(draft.help, kind) }, 'help-0'),
      }),
      field(form, 'helper-name', 'helperName', kitWords.helperName, kitWords.notNeeded),
    ],
    draft.who === 'legal-authority' && [
      choices(form, {
        id: 'authority',
        legend: kitWords.authorityTitle,
        options: authorities,
        chosen: [draft.authority],
        choose: (authority) => put(form, { authority }, 'authority-0'),
      }),
      field(form, 'authority-name', 'authorityName', kitWords.authorityName, kitWords.authorityChecked),
      field(form, 'decides-for', 'decidesFor', kitWords.decidesFor),
    ],
  ];
};

/** A yes that is spoken: recorded on the device, heard again, and sent with the answers. */
const Spoken: ScreenPart = (form) => {
  const { kitWords, draft, spokenYes } = form;
  const { microphone, sound } = draft;
  const problem = problemOf(form, 'record');
  const isOn = microphone === 'on';
  return (
    <div key="spoken" class={problem ? 'error' : ''}>
      <p id="record-state" aria-live="polite" class={problem ? 'error-words' : ''}>
        {isOn ? kitWords.recording : microphone && microphone !== 'waiting' ? kitWords[microphone] : sound ? kitWords.recorded : (problem?.words ?? '')}
      </p>
      <Button id="record" look="second" describedBy="record-state" handlePress={() => (isOn ? spokenYes.stop() : startSound(form))}>
        {isOn ? kitWords.stopRecording : sound ? kitWords.recordAgain : kitWords.recordYes}
      </Button>
      {sound && !isOn && (
        <Button look="quiet" handlePress={() => playYes(form)}>
          {kitWords.hearYes}
        </Button>
      )}
    </div>
  );
};

const Signature: ScreenPart = (form) => {
  const { kitWords, draft, agreement } = form;
  const { signature } = draft;
  return [
    agreement && [disclosure(form, datesPart(kitWords, agreement)), disclosure(form, undoPart(form))],
    choices(form, {
      id: 'signature',
      legend: title(form, kitWords.signTitle, 'title-signature'),
      options: signatures,
      chosen: [signature],
      choose: (value) => {
        leaveMicrophone(form);
        put(form, { signature: value, signed: '', witness: '' }, 'signature-0');
      },
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
export function step(form: ConsentForm, id: string): unknown {
  const item = form.items.find((candidate) => stepOf(candidate) === id);
  return (
    <div key={id} class="step">
      {item ? question(form, item) : screens[id]?.(form)}
    </div>
  );
}

/** On every step: the two ways to reach a real person, and the button that clears a shared screen. */
export const Ways: ScreenPart = (form) => (
  <div class="actions ways" key="ways">
    {form.state.screen !== 'understood' &&
      (['haveQuestion', 'wantHelp'] as const).map((kind) => (
        <Button id={kind} look="quiet" handlePress={() => askForHelp(form, kind)}>
          {form.kitWords[kind]}
        </Button>
      ))}
    {form.consentState !== 'not-started' && form.state.phase === 'open' && finishButton(form)}
  </div>
);
