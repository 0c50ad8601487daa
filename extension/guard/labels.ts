/** Words on buttons that publish or hand in. Compared without spaces, signs and case. */
const words = [
  '发布',
  '发表',
  '提交',
  '公示',
  '公开',
  '送审',
  '报送',
  '上报',
  '签发',
  '上线',
  '推送',
  'publish',
  'submit',
  'post',
  'gopublic',
];
/** What such a word is done together with: 保存并发布, 立即提交, 确认发布公告, 提交审核. */
const before =
  '(?:保存|确认|确定|立即|马上|直接|一键|正式|审核|通过|预览|同意|点击|完成|save|confirm|and|now|并|和|后|再|即|我要|&)*';
const after =
  '(?:并|和|到|至|网站|前台|外网|门户|公告|公示|文章|信息|内容|稿件|新闻|通知|审核|审批|申请|发布|保存|关闭|新增|返回|下一步|now|post|article|page|for|review|and|close|new|changes)*';
const publishing = new RegExp(`^${before}(?:${words.join('|')})${after}$`);
/** Longer texts are no labels. */
const longest = 24;

/** A label as it is compared: `发 布`, `【发布】`, `ＰＵＢＬＩＳＨ »` become `发布`, `发布`, `publish`. */
export const bare = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, '');

/**
 * Whether a button with this label publishes.
 * @param own the office's own labels; when there are any, they count besides the built-in ones.
 */
export function isPublishing(label: string, own: readonly string[] = []): boolean {
  if (label.length > longest * 4) return false;
  const name = bare(label);
  if (name === '' || name.length > longest) return false;
  return publishing.test(name) || own.some((word) => bare(word) === name);
}
