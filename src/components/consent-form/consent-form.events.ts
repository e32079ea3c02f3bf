import type { ConsentRecord, ConsentState, Permission } from '../../consent/record';

/** Detail of `coAnswer` of a consent form: the person answered one item. */
export interface ConsentAnswerDetail {
  /** The `name` of the form. */
  readonly name: string;
  /** The `name` of the item. */
  readonly item: string;
  readonly answer: Permission;
}

/** Detail of `coHelp`: the person wants help. It says where they are, and nothing of what they said. */
export interface ConsentHelpDetail {
  readonly kind: 'haveQuestion' | 'wantHelp';
  /** The screen: `about`, `undo`, `understood`, `item-` and the name of the item, `shown-name`, `who`, `signature`, `check`, `code` … */
  readonly at: string;
}

/** Detail of `coState`: the consent has another state. */
export interface ConsentStateDetail {
  readonly state: ConsentState;
  /** The state before; left out at first. */
  readonly before?: ConsentState;
}

/** Detail of `coCode`: the person wrote a code. */
export interface ConsentCodeDetail {
  /** As it was made: `F3K7-9RWX-2MQ4`. Its check sign is right; whether there is such a consent, only the organisation knows. */
  readonly code: string;
  /** Gives the record to the form. Call it before your listener returns. Nothing, or a promise that fails, says that there is none with this code. */
  readonly waitForRecord: (record: Promise<ConsentRecord | string | undefined>) => void;
}
