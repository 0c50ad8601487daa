/** A file that waits for a decision before a page gets it. */
export interface HeldFile {
  /** Random; lives as long as the file waits. */
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** `pass` as it is, `mask` by the copy that was put in its place, `leave` not at all. */
export type UploadDecision = 'pass' | 'mask' | 'leave';
