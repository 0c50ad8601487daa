import { useEffect, useState } from 'react';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { checkFile, type Progress } from '../files/check-file.ts';
import type { Checked } from '../files/checked.ts';

interface FileCheck {
  checked?: Checked<Uint8Array>;
  progress?: Progress;
}

/** Checks a file in a worker. Another file, other settings, or none at all end the check that runs. */
export function useFileCheck(file: File | undefined, policy: Policy | undefined, ocr: boolean): FileCheck {
  const [check, setCheck] = useState<FileCheck>({});
  useEffect(() => {
    setCheck({});
    if (!file || !policy) return undefined;
    const { signal, abort } = controller();
    const progress = (progress: Progress): void => (signal.aborted ? undefined : setCheck({ progress }));
    checkFile(file, policy, { ocr, signal, progress }).then(
      (checked) => (signal.aborted ? undefined : setCheck({ checked })),
      () => undefined,
    );
    return abort;
  }, [file, policy, ocr]);
  return check;
}

function controller(): { signal: AbortSignal; abort(): void } {
  const made = new AbortController();
  return { signal: made.signal, abort: () => made.abort() };
}
