/** How far a run is. */
export interface Done {
  files: number;
  of: number;
  bytes: number;
  ofBytes: number;
  seconds: number;
}

const WIDTH = 20;
/** Redrawn no oftener than this, in seconds; and not at all before the first such step. */
const STEP = 0.1;

/** One line: bar, files, MB/s, time left; the number of files alone where nobody knows how many there are. */
export function progressLine({ files, of, bytes, ofBytes, seconds }: Done, zh: boolean): string {
  if (of === 0) return zh ? `已检查 ${files} 个文件` : `${files} files checked`;
  const share = ofBytes > 0 ? bytes / ofBytes : files / Math.max(1, of);
  const full = Math.round(Math.min(1, share) * WIDTH);
  const speed = seconds > 0 ? bytes / 1e6 / seconds : 0;
  const left = share > 0 ? (seconds / share) * (1 - share) : undefined;
  const time = left === undefined ? '–' : clock(left);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  return zh
    ? `${bar} ${files}/${of} 个文件 ${speed.toFixed(1)} MB/s 剩余 ${time}`
    : `${bar} ${files}/${of} files ${speed.toFixed(1)} MB/s ${time} left`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A bar on a terminal; where there is none, nothing is written. */
export class Progress {
  private readonly stream: { isTTY?: boolean; write(text: string): unknown };
  private readonly zh: boolean;
  private readonly of: number;
  private readonly ofBytes: number;
  private readonly started: number;
  private drawn = 0;
  private shown = false;
  private files = 0;
  private bytes = 0;

  constructor(stream: Progress['stream'], zh: boolean, of: number, ofBytes: number, now = performance.now()) {
    this.stream = stream;
    this.zh = zh;
    this.of = of;
    this.ofBytes = ofBytes;
    this.started = now;
  }

  /** One more file is done. */
  add(bytes: number, now = performance.now()): void {
    this.files++;
    this.bytes += bytes;
    const seconds = (now - this.started) / 1000;
    if (!this.stream.isTTY || seconds - this.drawn < STEP) return;
    this.drawn = seconds;
    this.shown = true;
    const { files, of, bytes: read, ofBytes } = this;
    this.stream.write(`\r\u001b[2K${progressLine({ files, of, bytes: read, ofBytes, seconds }, this.zh)}`);
  }

  /** Takes the bar away, so that the results stand alone. */
  end(): void {
    if (this.shown) this.stream.write('\r\u001b[2K');
  }
}
