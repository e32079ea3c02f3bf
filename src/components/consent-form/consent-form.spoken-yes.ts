import { longestRecording, recordingBits } from '../../answers/limits';
import { playSound, startRecording, type Microphone } from '../../parts/microphone';

/** The microphone of one form, and the yes that it recorded. Whatever the person does meanwhile, it is let go, and nothing comes of a recording that was left. */
export class SpokenYes {
  private recording?: Microphone;
  private stopSound?: () => void;
  /** Counts up with each recording and each leaving. */
  private run = 0;

  /** Records until {@link stop} or {@link leave}, or 20 seconds. `show` is told what the microphone does; `keep` gets the sound. */
  async record(show: (microphone: 'waiting' | 'on' | 'noMicrophone') => void, keep: (sound: Blob) => void): Promise<void> {
    this.leave();
    const { run } = this;
    show('waiting');
    try {
      const recording = await startRecording(recordingBits);
      setTimeout(recording.stop, longestRecording);
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
      if (run === this.run) show('noMicrophone');
    }
  }

  readonly stop = (): void => this.recording?.stop();

  /** Plays it from its beginning. `fail` is told if the browser cannot. */
  async hear(sound: Blob, fail: () => void): Promise<void> {
    this.leave();
    const { run } = this;
    try {
      const stop = await playSound(sound);
      if (run === this.run) this.stopSound = stop;
      else stop();
    } catch {
      if (run === this.run) fail();
    }
  }

  /** Lets the microphone go, and plays nothing; nothing is kept of what is on its way. */
  leave(): void {
    this.stop();
    this.stopSound?.();
    this.recording = this.stopSound = undefined;
    this.run++;
  }
}
