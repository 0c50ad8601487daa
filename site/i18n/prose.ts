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
        '页首的「长者模式」放大字号、加大间距、改为单栏；「高对比」改为黑底白字。选择只记在您自己的设备上。',
      ],
    },
    { heading: '已知不足', text: ['尚未用读屏软件做过人工测试。发现障碍请按网站底部的电话告诉我们。'] },
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
        'No screen reader has been tried by hand yet. If something stands in your way, please call the line at the foot of the page.',
      ],
    },
  ],
};

export const feedback: Prose = {
  zh: [
    {
      heading: '数字有误',
      text: [
        '请先看该披露的版本和更正记录；仍有疑问，请打网站底部的电话，告诉我们披露地址和第几行。核实后以更正版本答复，旧版本保留。',
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
        'Please look at the versions and corrections of the disclosure first; then call the line at the foot of the page and give its address and the row. The answer is a corrected version; the old one stays.',
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

export const glossary: Record<Lang, readonly (readonly [string, string])[]> = {
  zh: [
    ['披露', '一个单位就一个时期、一件事公布的目标和结果。'],
    ['版本', '披露的一次发布。发布后不再改动；要改就出下一版，并说明原因。'],
    ['更正', '公布的数字错了，事实没变。须列出改前、改后、原因和批准单位。'],
    ['调整', '目标、预算或口径按程序改了。须列出依据文件和生效日期。'],
    ['撤回', '内容不再公布，地址和撤回记录保留。'],
    ['未公布', '应有而没有的数字。不是 0，也不推算。'],
    ['完成率', '实际与目标之比，可以超过 100 %；计分时以上限为准。'],
    ['一票否决', '发生某事件即改变等次或总分，须有依据和证据。'],
    ['门槛', '总分、等次或某项达到某个界限时必须采取的动作，如暂停拨款。'],
    ['预警', '按方案写明的规则，对已公布数据的自动判断，分黄、橙、红三级。'],
    ['主观评价占比', '分值中依靠定性判断或互评的部分。有效样本的调查不算。'],
    ['口径', '一个数字怎么数：包括什么，不包括什么。口径变了，前后不能直接比较。'],
    ['隐私处理', '发布前对个人信息的遮蔽。本站只公布遮蔽了几处、哪一类。'],
  ],
  en: [
    ['Disclosure', 'Targets and results that a body publishes on one subject for one period.'],
    [
      'Version',
      'One publication of a disclosure. It never changes; a change is the next version, with its reason.',
    ],
    [
      'Correction',
      'The published figure was wrong, the fact was not. Before, after, reason and approving office are listed.',
    ],
    [
      'Adjustment',
      'Target, budget or scope was changed by due process, with its document and date of effect.',
    ],
    ['Withdrawal', 'The content is no longer published; the address and the record of the withdrawal stay.'],
    ['Not published', 'A figure that is due and missing. It is not 0 and is not estimated.'],
    ['Completion', 'Actual over target; it may exceed 100 %, points are capped.'],
    ['Veto', 'An event that changes tier or total, with its basis and evidence.'],
    [
      'Gate',
      'An action that must follow when a total, tier or figure passes a limit, such as suspending payment.',
    ],
    ['Warning', 'An automatic judgement on published data by a rule of the scheme: yellow, orange or red.'],
    [
      'Share of judgement',
      'The part of the weight that rests on qualitative grades or peer review. Surveys with a stated sample do not count.',
    ],
    [
      'Scope of count (caliber)',
      'How a figure is counted: what is in, what is out. Across a change of scope figures do not compare.',
    ],
    ['Privacy processing', 'Masking of personal data before publication. Only counts and kinds are told.'],
  ],
};
