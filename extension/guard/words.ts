import type { Open } from '../check/open.ts';

/** What the notice says: why a press was stopped, or how the check came out. */
export type Told =
  | ({ kind: 'open' } & Open)
  | { kind: 'checking' }
  | { kind: 'upload' }
  | { kind: 'clear' }
  | { kind: 'released' };

/** The notice in two languages. It asks for nothing: decisions are taken in the panel. */
export function noticeWords(told: Told): { zh: string; en: string } {
  switch (told.kind) {
    case 'open':
      return {
        zh: `发布提醒：还有 ${told.leaks} 处必须处理${told.likely > 0 ? `，${told.likely} 处需要决定` : ''}。请打开「明示」面板处理，或在面板里说明理由后继续。`,
        en: `Publishing reminder: ${told.leaks} must be handled${told.likely > 0 ? `, ${told.likely} to decide` : ''}. Open the Mingshi panel to handle them, or to go on with a reason.`,
      };
    case 'checking':
      return {
        zh: '发布提醒：正在检查，请稍候再按。',
        en: 'Publishing reminder: still checking. Please press again in a moment.',
      };
    case 'upload':
      return {
        zh: '上传提醒：文件在上传前先检查。结果和决定都在「明示」面板里。',
        en: 'Upload reminder: the file is checked before it goes up. The result and the decision are in the Mingshi panel.',
      };
    case 'clear':
      return {
        zh: '检查完毕，没有必须处理的。请再按一次。',
        en: 'Checked: nothing must be handled. Please press again.',
      };
    case 'released':
      return {
        zh: '已记录理由。请再按一次发布。',
        en: 'The reason is noted. Please press publish again.',
      };
  }
}
