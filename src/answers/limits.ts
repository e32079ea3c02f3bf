/**
 * The limits of everything that an answer goes through, in one place: the tools, the receivers of docs/receivers and the plugin for WordPress. They fit each
 * other: the largest answer that a tool makes is taken by every receiver. `limits.spec.ts` compares what is written in other languages.
 */

/** Bytes of one answer as JSON. Less than the 1 MiB that nginx lets through unless it is told otherwise. */
export const answerBytes = 1_000_000;
/** How long a spoken yes may be, in milliseconds. */
export const longestRecording = 20_000;
/**
 * Bits a second that a browser is asked to record with: 20 seconds are then about 0.2 MB. It may take more; with the 256,000 of the most wasteful they
 * are 0.85 MB in base64, which is still an answer.
 */
export const recordingBits = 64_000;
/** How long a person can speak in a comment, in seconds. */
export const longestComment = 300;
/** For a comment: five minutes are then 1.2 MB, less than the 2 MB that PHP takes unless it is told otherwise. Speech is clear with less. */
export const commentBits = 32_000;
/** Bytes of an answer that is sent with its recording. A browser that records four times as much as requested still fits. */
export const recordingBytes = 6_000_000;
