import { openChromium } from './chromium.ts';
import { live } from './live.ts';

live(() => openChromium());
