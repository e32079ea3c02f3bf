/** Sound from the microphone, and back to the person. Nothing of it is stored, and nothing leaves the device. */

/** A recording that is going on. */
export interface Microphone {
  readonly recorder: MediaRecorder;
  readonly stream: MediaStream;
  /** Ends the recording. */
  readonly stop: () => void;
  /** The sound, once the recording has ended, whatever ended it. */
  readonly ended: Promise<Blob>;
}

/** Begins to record. Rejects if the microphone is refused, or there is none. The microphone is let go with the end of the recording, whatever ends it. */
export async function startRecording(audioBitsPerSecond: number): Promise<Microphone> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const letGo = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond });
    // All of it comes at once, at the end, and knows its type; the recorder of Firefox has forgotten it by then.
    const ended = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => {
        letGo();
        resolve(data);
      };
    });
    const stop = (): void => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    recorder.start();
    return { recorder, stream, stop, ended };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Measures what a microphone hears. Its last third of a second is there, at 48 kHz, so four looks a second miss no short word. */
export function analyserOf(context: AudioContext, stream: MediaStream): AnalyserNode {
  const analyser = context.createAnalyser();
  analyser.fftSize = 16_384;
  context.createMediaStreamSource(stream).connect(analyser);
  return analyser;
}

/** After so many milliseconds, the device has nothing that sound could come out of. Firefox says nothing of it, and waits for ever. */
const longestWait = 3000;

/**
 * Plays a sound from the device itself: a strict policy of the page needs to allow nothing for it. Returns what stops it; `handleEnd` is called when it has ended or
 * is stopped. Rejects if the browser cannot read the sound, or the device cannot play any.
 */
export async function playSound(sound: Blob, handleEnd?: () => void): Promise<() => void> {
  const context = new AudioContext();
  try {
    const source = context.createBufferSource();
    source.buffer = await context.decodeAudioData(await sound.arrayBuffer());
    await Promise.race([context.resume(), new Promise((_, reject) => setTimeout(reject, longestWait))]);
    source.connect(context.destination);
    const stop = (): void => {
      if (!source.onended) return;
      source.onended = null;
      void context.close();
      handleEnd?.();
    };
    source.onended = stop;
    source.start();
    return stop;
  } catch (error) {
    void context.close();
    throw error;
  }
}
