import { longestRecording, recordingBits } from '../../answers/limits';

interface Recording {
  readonly stop: () => void;
  /** The sound, once it has ended. */
  readonly ended: Promise<Blob>;
}

/** Records from the microphone. Rejects where it is refused, or there is none. The microphone is let go with the end of the recording, whatever ends it. */
async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const letGo = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: recordingBits });
    // All of it comes at once, at the end, and knows its type; the recorder of Firefox has forgotten it by then.
    const ended = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => {
        letGo();
        resolve(data);
      };
    });
    const stop = (): void => {
      if (recorder.state === 'recording') recorder.stop();
    };
    recorder.start();
    setTimeout(stop, longestRecording);
    return { stop, ended };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Plays a sound from the device itself: a strict policy of the page needs to allow nothing for it. */
export async function playSound(sound: Blob): Promise<void> {
  const context = new AudioContext();
  const source = context.createBufferSource();
  source.buffer = await context.decodeAudioData(await sound.arrayBuffer());
  source.connect(context.destination);
  source.onended = () => void context.close();
  source.start();
}

/** The microphone of one form. Whatever the person does meanwhile, it is let go, and nothing comes of a recording that was left. */
export class SpokenYes {
  private recording?: Recording;
  /** Counts up with each recording and each leaving. */
  private run = 0;

  /** Records until {@link stop} or {@link leave}, or 20 seconds. `show` is told what the microphone does; `keep` gets the sound. */
  async record(show: (microphone: 'waiting' | 'on' | 'refused') => void, keep: (sound: Blob) => void): Promise<void> {
    this.leave();
    const { run } = this;
    show('waiting');
    try {
      const recording = await startRecording();
      // The person has gone on while the browser asked them.
      if (run !== this.run) {
        recording.stop();
        return;
      }
      this.recording = recording;
      show('on');
      const sound = await recording.ended;
      if (run === this.run) keep(sound);
    } catch {
      if (run === this.run) show('refused');
    }
  }

  readonly stop = (): void => this.recording?.stop();

  /** Lets the microphone go; nothing is kept of what is on its way. */
  leave(): void {
    this.stop();
    this.recording = undefined;
    this.run++;
  }
}
