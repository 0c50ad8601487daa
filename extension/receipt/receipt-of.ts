import type { Receipt } from '#core/privacy/receipt/receipt-schema.ts';
import type { Settings } from '../settings/settings.ts';
import { deviceSigner } from './device-signer.ts';
import { type Checked, makeReceipt } from './make-receipt.ts';

/** A receipt of a check made now on this device. */
export const receiptOf = async (checked: Checked, settings: Settings): Promise<Receipt> =>
  makeReceipt(checked, settings, new Date().toISOString(), await deviceSigner());
