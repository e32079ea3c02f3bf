/** What every control of the kit has as a native one has it. The runtime gives it to each element that belongs to a form. */
export interface NativeMembers {
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- the compiler writes these interfaces; this adds to them */
declare global {
  interface HTMLCoButtonElement extends NativeMembers {}
  interface HTMLCoChoicesElement extends NativeMembers {}
  interface HTMLCoIStatementElement extends NativeMembers {}
  interface HTMLCoTextElement extends NativeMembers {}
}
