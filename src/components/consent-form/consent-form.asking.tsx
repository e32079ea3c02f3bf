import { h } from '@stencil/core';
import { authorities, helpKinds, shownNames, signatures, type Permission } from '../../consent/record';
import { Button } from '../../parts/button';
import { ContactLinks, contactOf } from '../../parts/contact-links';
import { nodesIn } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import { choices, field, problemAt, toggled, yesOrNo } from './consent-form.fields';
import { slotOf, type Item } from './consent-form.markup';
import { stepOf } from './consent-form.steps';
import { partsOf, slotFor, type Part } from './consent-form.told';
import type { Form, ScreenPart } from './consent-form.view';

/** A title: the first of a screen takes the focus when the screen comes. */
export function title(form: Form, words: unknown, id?: string): unknown {
  const Level = `h${Math.min(6, form.markup.headingLevel + (id ? 0 : 1))}`;
  return (
    <Level class={id ? 'title' : 'part'} key={id} id={id} tabindex={id && '-1'}>
      {words}
    </Level>
  );
}

/** One part of what a person is told. */
export function told(form: Form, { key, title: heading, words = [], slot, href, controllers, reach }: Part): unknown {
  const [, , , , address] = reach ?? [];
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
          <a href={address}>{address}</a>
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
  return [title(form, own || (project ?? organisation), 'title-about'), ...partsOf(form).about.map((part) => told(form, part))];
};

const Undo: ScreenPart = (form) => [title(form, form.kitWords.changeMind, 'title-undo'), ...partsOf(form).undo.map((part) => told(form, part))];

const Understood: ScreenPart = (form) => {
  const { kitWords, draft, put } = form;
  return choices(form, {
    id: 'understood',
    legend: title(form, kitWords.understoodTitle, 'title-understood'),
    offered: ['understood', 'haveQuestion', 'wantHelp'],
    chosen: [draft.understood],
    choose: (understood) => put({ understood }, 'understood-0'),
  });
};

/** The question of one permission: its words are those of the page, in its own element. */
function question(form: Form, item: Item): unknown {
  const { kitWords, draft, answer } = form;
  const { name, purpose, sharedWith } = item;
  const id = stepOf(item);
  const why = [purpose && kitWords.itemWhy.replace('{purpose}', () => purpose), sharedWith && kitWords.itemShared.replace('{name}', () => sharedWith)];
  return choices(
    form,
    {
      id,
      legend: (
        <span class="words" id={`title-${id}`} tabindex="-1">
          <slot name={slotOf(name)} />
        </span>
      ),
      offered: yesOrNo(kitWords),
      chosen: [draft.answers[name]],
      describedBy: why.some(Boolean) ? `${id}-why` : undefined,
      choose: (value) => answer(name, value as Permission),
    },
    <div class="hint" id={`${id}-why`}>
      {why.map((words) => words && <p>{words}</p>)}
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
      choose: (shownAs) => put({ shownAs }, 'shown-0'),
    }),
    draft.shownAs && draft.shownAs !== 'no-name' && field(form, 'shown-name', 'shownName', kitWords.shownNameLabel),
    draft.shownAs && (
      <p class="preview" key="preview" role="status">
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
      <p id="record-state" role="status" class={problem ? 'error-words' : ''}>
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
  const { kitWords, draft, put } = form;
  const { signature } = draft;
  const labels: Readonly<Record<string, string>> = { 'typed-name': kitWords.nameLabel, 'initials': kitWords.initialsLabel, 'witness': kitWords.witnessLabel };
  return [
    choices(form, {
      id: 'signature',
      legend: title(form, kitWords.signTitle, 'title-signature'),
      offered: signatures,
      chosen: [signature],
      choose: (value) => put({ signature: value }, 'signature-0'),
    }),
    signature === 'spoken' && Spoken(form),
    signature && labels[signature] && field(form, 'signed', 'signed', labels[signature]),
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

/** At every step: the two ways to somebody real. */
export const Ways: ScreenPart = ({ kitWords, askForHelp }) => (
  <div class="actions ways" key="ways">
    <Button look="quiet" handlePress={() => askForHelp('haveQuestion')}>
      {kitWords.haveQuestion}
    </Button>
    <Button look="quiet" handlePress={() => askForHelp('wantHelp')}>
      {kitWords.wantHelp}
    </Button>
  </div>
);
