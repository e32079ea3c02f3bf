/** Loaded before a desk: its clock jumps, by up to a day in either direction, as often as `CLOCK_JUMPS` says in milliseconds. */
const every = Number(process.env.CLOCK_JUMPS);
const day = 86_400_000;
const RealDate = Date;
let offset = (Math.random() * 2 - 1) * day;
setInterval(() => (offset = (Math.random() * 2 - 1) * day), every).unref();

globalThis.Date = class extends RealDate {
  constructor(...parts: [] | [number]) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...parts);
  }

  static override now(): number {
    return RealDate.now() + offset;
  }
} as DateConstructor;
