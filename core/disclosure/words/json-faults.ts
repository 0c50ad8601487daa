import type { JsonFault } from '../source/json-fault.ts';
import type { Both } from './both.ts';

/** What is wrong with JSON, and how to mend it. */
export const jsonFaultWords: Record<JsonFault, Both> = {
  'cut-off': ['文件在此中断; 补上缺少的引号或括号', 'the file ends here; add the missing quote or bracket'],
  'trailing-comma': ['最后一项之后不应有逗号; 删去它', 'no comma after the last member; delete it'],
  'missing-comma': [
    '两项之间缺少逗号; 在此之前补上',
    'a comma is missing between two members; add it before this place',
  ],
  'missing-colon': ['键与值之间缺少冒号', 'a colon is missing between key and value'],
  'single-quote': ['JSON 只用双引号 "…"', 'JSON takes double quotes "…" only'],
  comment: ['JSON 不能有注释; 删去它', 'JSON has no comments; delete it'],
  'full-width': [
    '此处是全角标点; 改用半角 , : " { } [ ]',
    'full-width punctuation; write , : " { } [ ] half-width',
  ],
  unquoted: ['键和文本须带双引号', 'keys and text need double quotes'],
  'line-break-in-text': [
    '文本内不能直接换行或用制表符; 写作 \\n、\\t',
    'no line break or tab inside text; write \\n or \\t',
  ],
  number: [
    '数字写法不合 JSON; 小数请写成带引号的文本, 如 "0.5"',
    'not a JSON number; write decimals as text in quotes, such as "0.5"',
  ],
  'after-end': ['文件末尾有多余内容; 删去它', 'something follows the end of the data; delete it'],
  other: [
    '此处的写法不合语法; 检查前后的引号、逗号和括号',
    'the syntax breaks here; check the quotes, commas and brackets around it',
  ],
};
