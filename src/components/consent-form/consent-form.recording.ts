/** How long a spoken yes may be, in milliseconds. */
const longest = 20_000;

export interface Recording {
  readonly stop: () => void;
  /** The sound, once it has ended. */
  readonly ended: Promise<Blob>;
}

/** Records from the microphone. Rejects where it is refused, or there is none. The microphone is let go with the end of the recording, whatever ends it. */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const letGo = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const recorder = new MediaRecorder(stream);
    const chunks: Blob[] = [];
    const ended = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => chunks.push(data);
      recorder.onstop = () => {
        letGo();
        resolve(new Blob(chunks, { type: recorder.mimeType }));
      };
    });
    const stop = (): void => {
      if (recorder.state === 'recording') recorder.stop();
    };
    recorder.start();
    setTimeout(stop, longest);
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
