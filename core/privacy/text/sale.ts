import { Ahead } from './ahead.ts';

/** What offices and courts sell or scrap: its plate, its number and its deed are told to whoever may buy it. */
const sale =
  /公务用?车|公车|国有资产[^。\n]{0,4}[：:]|（国有资产）|起拍价|评估价|(?:车辆|机动车)(?:处置|拍卖|报废(?!更新|补贴))|拍卖(?:标的|公告|平台)|公开拍卖/;

/** The same before one value after the other. */
const before = new Ahead(sale, 9);

/** Whether the words before `at` say that what stands there is for sale or for scrap: at most 240 code units of them. Never throws. */
export const isOnSale = (text: string, at: number): boolean => before.in(text, Math.max(0, at - 240), at);
/** Whether the head of a document says so, above its table. */
export const sells = (text: string): boolean => sale.test(text.slice(0, 400));
