import type { Lang } from './lang.ts';

/** Longer texts of the site: headings with paragraphs, a list where a paragraph is a list. */
export interface Passage {
  readonly heading: string;
  readonly text: readonly (string | readonly string[])[];
}
type Prose = Record<Lang, readonly Passage[]>;

export const about: Prose = {
  zh: [
    {
      heading: '这是什么',
      text: [
        '公共机构要公开绩效，也不能在公开时泄露任何人的隐私。本站用同一套程序做这两件事：结果按版本公开，任何人可以重算；发布前自动去除个人信息，漏一处就不发布。',
      ],
    },
    {
      heading: '分数从哪里来',
      text: [
        '考核方案写明指标、分值、目标和方法；披露给出实际数字；本站据此逐步重算，每一步都列出来。单位自报的分数如与重算不同，两个数并排列出，并标为「自报与重算不同」。计算用精确小数和分数，只在方案规定的地方修约一次。',
      ],
    },
    {
      heading: '为什么不排名',
      text: [
        '法院一律不排名：最高人民法院的审判质量管理指标体系把指标当作体检表，看是否在合理区间，不作名次排序。其他单位只有在方案允许、样本足够时才可能列出名次，并注明范围。本站按行政区划代码排列，不按数值排列。',
        '个人一律不列：没有个人得分，奖惩和晋升只公布人数。单位自己公布的名次作为它的陈述原样保留，并注明来源。',
      ],
    },
    {
      heading: '缺的数字',
      text: ['没有公布就写「未公布」，不当作 0，也不推算。结果不齐时只给出总分的最低和最高可能，不给等次。'],
    },
    {
      heading: '来自公开文章的数据',
      text: [
        '真实地方的数据取自公开报道，每份披露列出来源；在找到官方页面之前标为「不完整」。标有「演示」的县、单位和数字都是虚构的。',
      ],
    },
  ],
  en: [
    {
      heading: 'What this is',
      text: [
        'Public bodies must publish how they perform, and must not publish anybody’s private data while doing so. One engine does both: results are published version by version, so that anyone can recompute them; personal data is taken out before publication, and one leak stops it.',
      ],
    },
    {
      heading: 'Where scores come from',
      text: [
        'A scheme states indicators, weights, targets and methods; a disclosure gives the figures; this site recomputes the score step by step and shows every step. Where the body’s own score differs, both stand side by side. Arithmetic is exact and rounds once, where the scheme says so.',
      ],
    },
    {
      heading: 'Why there is no ranking',
      text: [
        'Courts are never ranked: the Supreme People’s Court treats its indicators of trial quality as a check-up against intervals and rules out rankings. Other bodies may show a place only where their scheme allows it and the sample is large enough. Lists follow region codes, never values.',
        'Persons are never listed: there are no personal scores, and rewards, sanctions and promotions are counts. A rank that a body reports about itself stays as its own statement, with its source.',
      ],
    },
    {
      heading: 'What is missing',
      text: [
        'What was not published is called “not published”; it is never 0 and never estimated. While results are missing, a total is given as its lowest and highest possible value, without a tier.',
      ],
    },
    {
      heading: 'Data from published articles',
      text: [
        'Data on real places was read in published reports; each disclosure names its source, and stays marked incomplete until an official page is linked. Bodies marked “demo” are fictional, with all their figures.',
      ],
    },
  ],
};

export const accessibility: Prose = {
  zh: [
    {
      heading: '我们做到的',
      text: [
        [
          '以 WCAG 2.2 AA 为准；正文对比度不低于 7:1。',
          '只用键盘即可读完、检索、切换显示方式；焦点始终可见，有「跳到正文」。',
          '颜色从不单独表示意思，旁边总有形状和文字：● 达标，▲ 注意，■ 未达标，◇ 未公布。',
          '每张图旁边有同样数字的表格，不用脚本也能展开。',
          '不用脚本、不用样式、打印出来都能读全；放大到 400 % 只有宽表需要横向滚动。',
          '没有弹窗、浮窗和自动播放。',
        ],
      ],
    },
    {
      heading: '长者模式与高对比',
      text: [
        '页首的「长者模式」放大字号、加大间距、改为单栏；「高对比」改为黑底白字。选择只记在您自己的设备上。长者模式里还有「朗读本页」，用您浏览器自带的语音。',
      ],
    },
    { heading: '已知不足', text: ['尚未用读屏软件做过人工测试。发现障碍，请按网站底部的联系方式告诉我们。'] },
  ],
  en: [
    {
      heading: 'What holds',
      text: [
        [
          'WCAG 2.2 AA is the base; text has a contrast of at least 7:1.',
          'Everything can be read, searched and switched with the keyboard; focus is always visible, and there is a skip link.',
          'Colour never stands alone: shape and word stand beside it. ● met, ▲ look here, ■ missed, ◇ not published.',
          'Beside every chart there is a table of the same numbers, which opens without a script.',
          'The content is complete without scripts, without styles and in print; at 400 % zoom only wide tables scroll sideways.',
          'No pop-ups, no overlays, nothing plays by itself.',
        ],
      ],
    },
    {
      heading: 'Easy reading and high contrast',
      text: [
        'The switches at the top enlarge the type, widen the spacing and use one column, or turn to white on black. The choice stays on your own device.',
      ],
    },
    {
      heading: 'Known gaps',
      text: [
        'No screen reader has been tried by hand yet. If something stands in your way, please write or call as the foot of the page says.',
      ],
    },
  ],
};

export const feedback: Prose = {
  zh: [
    {
      heading: '数字有误',
      text: [
        '请先看该披露的版本和更正记录；仍有疑问，请按网站底部的联系方式告诉我们披露的地址和哪一项指标。核实后以更正版本答复，旧版本保留。',
      ],
    },
    {
      heading: '发现个人信息',
      text: ['请只说页面地址和位置，不要复述信息本身。我们先撤下，再更正，撤回会留下记录。'],
    },
    {
      heading: '对指标和方案的意见',
      text: ['请写明指标或方案的名称和版本。方案修订时，采纳与否和理由写在新版本的「本版改了什么」里。'],
    },
  ],
  en: [
    {
      heading: 'A wrong figure',
      text: [
        'Please look at the versions and corrections of the disclosure first; then write or call as the foot of the page says, and give its address and the indicator. The answer is a corrected version; the old one stays.',
      ],
    },
    {
      heading: 'Personal data',
      text: [
        'Please give only the address of the page and the place on it, never the datum itself. It is taken down first and corrected after; the withdrawal stays on record.',
      ],
    },
    {
      heading: 'Indicators and schemes',
      text: [
        'Please name the indicator or scheme and its version. When a scheme is revised, the new version says what was taken up and why.',
      ],
    },
  ],
};
