/** The registry of number detectors: what is called for each candidate. */
import type { NumberDetector } from '../evidence.ts';
import { bankAccount } from './bank-account.ts';
import { bankCard } from './bank-card.ts';
import { disabilityCertificate } from './disability-certificate.ts';
import { driverLicence } from './driver-licence.ts';
import { hkMoTwId } from './hk-mo-tw-id.ts';
import { household } from './household.ts';
import { landline } from './landline.ts';
import { medicalRecord } from './medical-record.ts';
import { militaryId } from './military-id.ts';
import { mobile } from './mobile.ts';
import { passport } from './passport.ts';
import { residencePermit } from './residence-permit.ts';
import { residentId } from './resident-id.ts';
import { residentId15 } from './resident-id-15.ts';
import { socialSecurity } from './social-security.ts';
import { travelPermit } from './travel-permit.ts';
import { vin } from './vin.ts';
import { wechatQq } from './wechat-qq.ts';

export const numberDetectors: readonly NumberDetector[] = [
  residentId,
  residentId15,
  disabilityCertificate,
  residencePermit,
  mobile,
  landline,
  bankCard,
  bankAccount,
  travelPermit,
  hkMoTwId,
  passport,
  driverLicence,
  vin,
  militaryId,
  socialSecurity,
  medicalRecord,
  household,
  wechatQq,
];
