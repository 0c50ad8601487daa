import { openFirefox } from './firefox.ts';
import { live } from './live.ts';

live(() => openFirefox());
