/** One look over a text before anybody reads it: what it cannot hold is not sought in it. */

export interface Survey {
  /** Something that parts cells stands inside a line: a bar, a tab, a comma, a space. */
  delimited: boolean;
  /** A `<`. */
  markup: boolean;
  /** A word that announces a list of people: 名单, 公示, 如下 … */
  announces: boolean;
  /** 准考证, 报名序号, 考生号. */
  examined: boolean;
}

const MARK = { delimiter: 1, space: 2, less: 3, word: 4 } as const;
const markOf = new Uint8Array(65_536);
const mark = (characters: string, value: number) => {
  for (const character of characters) markOf[character.charCodeAt(0)] = value;
};
mark('|｜│┃¦\t,', MARK.delimiter);
mark(' \u3000\u00a0', MARK.space);
mark('<', MARK.less);
mark('单示下册为榜款到员次证号', MARK.word);

const lists = ['名单', '公示', '如下', '名册', '同志为', '榜', '捐款', '签到', '人员', '名次'];
const exams = ['准考证', '报名序号', '考生号'];
const endsAt = (words: readonly string[], text: string, at: number): boolean =>
  words.some((word) => text.endsWith(word, at + 1));

/** What `text` holds. Linear; never throws. */
export function survey(text: string): Survey {
  let delimited = false;
  let markup = false;
  let announces = false;
  let examined = false;
  let before = 10;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = markOf[code];
    if (kind !== 0) {
      if (kind === MARK.word) {
        announces ||= endsAt(lists, text, at);
        examined ||= (code === 0x8bc1 || code === 0x53f7) && endsAt(exams, text, at);
      } else if (kind === MARK.less) markup = true;
      // The indent of a line parts nothing.
      else delimited ||= kind === MARK.delimiter || (before !== 10 && markOf[before] !== MARK.space);
    }
    before = code;
  }
  return { delimited, markup, announces, examined };
}
