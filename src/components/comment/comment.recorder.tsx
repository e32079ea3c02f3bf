/** Recording what a person says: docs/decisions/0032. */
import { h } from '@stencil/core';
import type { RecordedWords } from '../../answers/comment';
import { digestOf } from '../../consent/digest';
import { commentBits } from '../../answers/limits';
import { Button } from '../../parts/button';
import { FieldError } from '../../parts/error';
import { announce } from '../../parts/live';
import { analyserOf, playSound, startRecording, type Microphone } from '../../parts/microphone';
import { Bars } from '../../parts/progress';
import { saveFile } from '../../sending/copy';
import { problemAt } from '../../tool/sending-form';
import type { CommentElement } from './comment';
import { longestOf, timeOf } from './comment.logic';

/** How many bars show how loud it is. */
const mostBars = 12;
/** How often the time and the level are drawn, in milliseconds. */
const beat = 250;
/** Speech near a microphone is louder than this; a quiet room is not. Of 1. */
const leastLevel = 0.02;
/** After so many milliseconds without a voice, the person is told. */
const longSilence = 3000;

/** The keys of what a person reads about their recording. */
type Note =
  | 'askingMicrophone'
  | 'recordingNow'
  | 'recordingPaused'
  | 'recordingHidden'
  | 'recordingKept'
  | 'recordingFull'
  | 'recordingStopped'
  | 'nothingRecorded'
  | 'recordingDeleted'
  | 'recordingCancelled'
  | 'refusedMicrophone'
  | 'noMicrophone'
  | 'cannotPlay';

/** What goes on while the microphone is on. */
interface Run extends Microphone {
  readonly context: AudioContext;
  readonly analyser: AnalyserNode;
  readonly timer: ReturnType<typeof setInterval>;
}

/** The recorder of one comment. What was recorded is a draft like the words: it is kept until it is sent, deleted or cleared. */
export class Recorder {
  /** What the microphone does; nothing if it is off. */
  phase?: 'asking' | 'on' | 'paused';
  sound?: Blob;
  /** What the person reads about it now. */
  private note?: Note;
  private run?: Run;
  private stopSound?: () => void;
  private seconds = 0;
  private level = 0;
  private lastBeat = 0;
  private heardAt = 0;
  private hearing?: 'heard' | 'notHeard';
  /** Why the recording ends; nothing if the device ended it. */
  private reason?: Note;
  /** Counts up with each recording and each leaving: what comes later is of nobody. */
  private turn = 0;

  constructor(private readonly comment: CommentElement) {}

  private get noteWords(): string {
    const { kitWords, draft } = this.comment;
    return this.note ? kitWords[this.note].replace('{time}', timeOf(draft.recording?.seconds ?? 0)) : '';
  }

  /** Says what happens now, and puts the focus where the person carries on. */
  private show(note: Note, focus: string): void {
    this.note = note;
    this.comment.frame.show({}, focus);
    announce(this.comment.host, this.noteWords);
  }

  /** Records, instead of what was recorded before, which stays until there is something new. */
  readonly record = async (): Promise<void> => {
    const turn = ++this.turn;
    this.hush();
    this.phase = 'asking';
    this.show('askingMicrophone', 'leave-microphone');
    try {
      const microphone = await startRecording(commentBits);
      // The person has gone on while the browser asked them.
      if (turn !== this.turn) {
        microphone.stop();
        return;
      }
      this.begin(microphone);
      const sound = await microphone.ended;
      if (turn === this.turn) await this.keep(sound);
    } catch (error) {
      if (turn !== this.turn) return;
      this.letGo();
      this.show((error as Error).name === 'NotFoundError' ? 'noMicrophone' : 'refusedMicrophone', 'record');
    }
  };

  private begin(microphone: Microphone): void {
    const context = new AudioContext();
    const analyser = analyserOf(context, microphone.stream);
    this.run = { ...microphone, context, analyser, timer: setInterval(this.tick, beat) };
    this.seconds = this.level = 0;
    this.reason = this.hearing = undefined;
    this.lastBeat = this.heardAt = performance.now();
    this.phase = 'on';
    document.addEventListener('visibilitychange', this.pauseHidden);
    this.show('recordingNow', 'stop-recording');
  }

  /** Measures the time and how loud it is, and ends the recording when it is as long as it can be. */
  private readonly tick = (): void => {
    const now = performance.now();
    const passed = (now - this.lastBeat) / 1000;
    this.lastBeat = now;
    if (this.phase !== 'on' || !this.run) return;
    const { redraw, frame } = this.comment;
    const longest = longestOf(this.comment);
    const samples = new Float32Array(this.run.analyser.fftSize);
    this.run.analyser.getFloatTimeDomainData(samples);
    this.level = Math.max(...samples.map(Math.abs));
    if (this.level > leastLevel) [this.heardAt, this.hearing] = [now, 'heard'];
    // On a device that no sound can come out of, Firefox does not measure: nothing is said of it.
    else if (this.run.context.state === 'running' && now - this.heardAt > longSilence) this.hearing = 'notHeard';
    const wasEarly = this.seconds < longest - 60;
    this.seconds += passed;
    if (this.seconds >= longest) this.end('recordingFull');
    else if (wasEarly && this.seconds >= longest - 60) frame.show({ announcement: 'oneMinuteLeft' });
    else redraw();
  };

  private end(reason: Note): void {
    this.reason = reason;
    this.run?.stop();
  }

  /** Ends it, and keeps what was recorded. */
  readonly stop = (): void => {
    if (this.phase === 'asking') this.cancel();
    this.end('recordingKept');
  };

  /** The button that ends what the microphone does; nothing if it is off. */
  get control(): string | undefined {
    return this.phase && (this.phase === 'asking' ? 'leave-microphone' : 'stop-recording');
  }

  private pause(note: Note): void {
    this.run?.recorder.pause();
    this.phase = 'paused';
    this.show(note, 'carry-on');
  }

  private readonly resume = (): void => {
    this.run?.recorder.resume();
    this.lastBeat = this.heardAt = performance.now();
    this.phase = 'on';
    this.show('recordingNow', 'stop-recording');
  };

  /** Nobody is recorded who does not see it. */
  private readonly pauseHidden = (): void => {
    if (document.visibilityState !== 'hidden' || this.phase !== 'on') return;
    this.pause('recordingHidden');
  };

  /** The microphone is off, and nothing goes on. */
  private letGo(): void {
    document.removeEventListener('visibilitychange', this.pauseHidden);
    clearInterval(this.run?.timer);
    void this.run?.context.close();
    this.run?.stop();
    this.run = this.phase = undefined;
  }

  private async keep(sound: Blob): Promise<void> {
    const { turn } = this;
    this.letGo();
    const sha256 = await digestOf(await sound.arrayBuffer());
    if (turn !== this.turn) return;
    if (sound.size === 0) {
      this.show('nothingRecorded', 'record');
      return;
    }
    this.sound = sound;
    const recording: RecordedWords = { type: sound.type, seconds: Math.round(this.seconds), bytes: sound.size, sha256 };
    this.comment.put({ recording }, 'text');
    this.show(this.reason ?? 'recordingStopped', 'hear');
  }

  /** Nothing is played any more. */
  hush(): void {
    this.stopSound?.();
  }

  private readonly hear = async (): Promise<void> => {
    const { sound } = this;
    if (this.stopSound || !sound) {
      this.hush();
      return;
    }
    // A second press while it is made ready, or a person who goes, stops it before it begins.
    const waiting = (this.stopSound = () => {
      this.stopSound = undefined;
    });
    try {
      const stop = await playSound(sound, () => {
        if (this.stopSound === stop) this.stopSound = undefined;
        this.comment.redraw();
      });
      if (this.stopSound !== waiting) {
        stop();
        return;
      }
      this.stopSound = stop;
      this.comment.redraw();
    } catch {
      if (this.stopSound !== waiting) return;
      this.stopSound = undefined;
      this.show('cannotPlay', 'hear');
    }
  };

  private readonly remove = (): void => {
    this.leave();
    this.comment.put({ recording: undefined }, 'text');
    this.show('recordingDeleted', 'record');
  };

  private readonly save = (): void => {
    if (this.sound) saveFile(this.comment.kitWords.recordingFile, this.sound, /webm|ogg|mp4/.exec(this.sound.type)?.[0]);
  };

  private readonly cancel = (): void => {
    this.turn++;
    this.letGo();
    this.show('recordingCancelled', 'record');
  };

  /** Lets the microphone go. Nothing of a recording is left, or comes of one that is on its way. */
  leave(): void {
    this.turn++;
    this.hush();
    this.letGo();
    this.sound = this.note = this.stopSound = undefined;
  }

  /** What the person reads while it records: how long it is, and whether they can be heard. */
  private meter(): unknown {
    const { kitWords } = this.comment;
    return [
      <p class="time" key="time">
        {kitWords.recordingTime.replace('{time}', timeOf(this.seconds)).replace('{limit}', timeOf(longestOf(this.comment)))}
      </p>,
      <Bars step={this.phase === 'on' ? Math.min(mostBars, Math.ceil(Math.sqrt(this.level) * mostBars)) : 0} total={mostBars} />,
      <p class="hint" key="heard" aria-live="polite">
        {this.phase === 'on' && this.hearing && kitWords[this.hearing]}
      </p>,
    ];
  }

  /** The recorder, below the field. */
  draw(): unknown {
    const { comment, phase, sound, note } = this;
    const { kitWords } = comment;
    const button = (id: string, look: 'main' | 'second' | 'quiet', words: string, handlePress: () => unknown): unknown => (
      <Button id={id} look={look} describedBy={id === this.control ? 'recording-error' : id === 'record' ? 'record-hint' : undefined} handlePress={handlePress}>
        {words}
      </Button>
    );
    return (
      <div class="recorder" key="recorder">
        {note && (
          <p class="note" key="note">
            {this.noteWords}
          </p>
        )}
        {(phase === 'on' || phase === 'paused') && this.meter()}
        <FieldError id="recording-error" problem={problemAt(comment, this.control ?? '')} messages={kitWords} />
        <div class="actions" key="recording">
          {phase === 'asking' && button('leave-microphone', 'second', kitWords.cancelRecording, this.cancel)}
          {phase === 'on' && button('pause', 'second', kitWords.pauseRecording, () => this.pause('recordingPaused'))}
          {phase === 'paused' && button('carry-on', 'second', kitWords.resumeRecording, this.resume)}
          {(phase === 'on' || phase === 'paused') && button('stop-recording', 'second', kitWords.stopRecording, this.stop)}
          {!phase && sound && button('hear', 'second', this.stopSound ? kitWords.stopHearing : kitWords.hearRecording, this.hear)}
          {!phase && button('record', 'second', sound ? kitWords.recordAgain : kitWords.record, this.record)}
          {!phase && sound && button('save-recording', 'quiet', kitWords.saveRecording, this.save)}
          {!phase && sound && button('delete-recording', 'quiet', kitWords.deleteRecording, this.remove)}
        </div>
      </div>
    );
  }
}
