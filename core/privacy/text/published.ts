/**
 * 来源：某某镇人民政府, 发布机构：某某局: the line above or below a page that says who published it, as all systems of public bodies write it. Who
 * published a page holds nothing of what it tells.
 */
const label =
  /(?:来\s?源|稿源|供稿|发布(?:机构|单位|部门|机关|者)|发文(?:机关|单位|机构)|公开(?:主体|机构|单位)|信息提供(?:者|单位|部门)?|作\s?者)[：:]/;
const published = new RegExp(`${label.source}[\\s\\u3000]{0,3}[^\\s\\u3000：:，。；]{2,30}$`);
const before = new RegExp(`${label.source}$`);

/** Whether the name that ends at `at` is who published the page. Bounded; never throws. */
export const isPublisher = (text: string, at: number): boolean =>
  published.test(text.slice(Math.max(0, at - 44), at));

/** Whether the label before the colon at `colon` asks who published the page. */
export const asksPublisher = (text: string, colon: number): boolean =>
  before.test(text.slice(Math.max(0, colon - 7), colon + 1));
