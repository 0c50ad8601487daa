import { expect, test } from '@playwright/test';
import { type PagesServer, servePages } from './pages-server.ts';
import { badgeOf, check, press, pressIn, type Session, says, textOf, undo } from './session.ts';

/** What the extension must do in every browser. */
export function journeys(open: () => Promise<Session>): void {
  let session: Session;
  let server: PagesServer;
  const address = (page: string): string => `${server.origin}/${page}.html`;

  test.beforeAll(async () => {
    [session, server] = await Promise.all([open(), servePages()]);
  });
  test.afterAll(async () => {
    server?.close();
    await session?.close();
  });

  test('finds what is planted in a field and in an editor, and changes nothing of the page', async () => {
    const { page, panel } = session;
    await page.goto(address('draft'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await check(session, address('draft'));
    await says(panel, /^5\s*处必须处理/);
    const text = await textOf(panel);
    expect(text).toContain('输入框「摘要」');
    expect(text).toContain('表格 1，第 2 行');
    expect(text).toMatch(/民法典第一千零三十四条/);
    expect(text).not.toMatch(/\d{11}/);
    expect(await badgeOf(panel)).toBe('5');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => CSS.highlights.get('ms-a')?.size)).toBe(3);
  });

  test('masks in a field with one step, and undo brings it back', async () => {
    const { page, panel } = session;
    await check(session, address('draft'));
    await says(panel, /^5/);
    const value = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '');
    const before = await value();
    await pressIn(panel, '输入框「摘要」', '遮盖');
    await says(panel, /^4/);
    expect(await value()).toContain('33*************028');
    expect(await value()).toHaveLength(before.length);
    expect(await textOf(panel)).toContain('已遮盖 1 处，已核实');
    await page.bringToFront();
    await undo(page);
    await expect.poll(value).toBe(before);
    await says(panel, /^5/);
  });

  test('masks a number split by markup in an editor, and undo brings it back', async () => {
    const { page, panel } = session;
    await check(session, address('draft'));
    await says(panel, /^5/);
    const paragraph = () => page.evaluate(() => document.querySelector('#editor p')?.textContent ?? '');
    const before = await paragraph();
    await pressIn(panel, '第 1 段', '遮盖');
    await says(panel, /^4/);
    expect(await paragraph()).toContain('51*************033');
    expect(await textOf(panel)).toContain('已遮盖 1 处，已核实');
    await page.bringToFront();
    await undo(page);
    await expect.poll(paragraph).toBe(before);
    await says(panel, /^5/);
  });

  test('masks all, and leaves the markup as it was', async () => {
    const { page, panel } = session;
    await check(session, address('draft'));
    await says(panel, /^5/);
    const tags = () => page.evaluate(() => document.body.innerHTML.replace(/[^<>]+(?=<)/g, ''));
    const before = await tags();
    await press(panel, '全部遮盖（5）');
    // Names stay: a notice is about people. They are named as something to look at, not as a leak.
    await says(panel, /没有必须处理的，\d+ 处提示/);
    expect(await textOf(panel)).toContain('已遮盖 5 处，已核实');
    const left = await page.evaluate(
      () => `${document.querySelector('#editor')?.textContent}${document.querySelector('textarea')?.value}`,
    );
    expect(left).not.toMatch(/\d{17}/);
    expect(await tags()).toBe(before);
    expect(await badgeOf(panel)).toBe('');
  });

  test('masks many in one editor at once, and takes them back', async () => {
    const { page, panel } = session;
    await check(session, address('many'));
    await says(panel, /^120\s*处必须处理/);
    const html = () => page.evaluate(() => document.querySelector('#editor')?.innerHTML);
    const before = await html();
    await press(panel, '全部遮盖（120）');
    await says(panel, /没有必须处理的/);
    expect(await textOf(panel)).toContain('已遮盖 120 处，已核实');
    expect(await html()).not.toMatch(/\d{17}/);
    await press(panel, '撤销这次遮盖');
    await says(panel, /^120/);
    expect(await html()).toBe(before);
  });

  test('in a long list each number is masked in its own cell, around rows of another kind too', async () => {
    const { page, panel } = session;
    await page.goto(address('long-list'));
    const texts = () =>
      page.evaluate(() => [...document.querySelectorAll('td')].map(({ textContent }) => textContent ?? ''));
    const before = await texts();
    await check(session, address('long-list'));
    await says(panel, /^200\s*处必须处理/);
    await press(panel, '全部遮盖（200）');
    await says(panel, /没有必须处理的/);
    const masked = (_: string, first: string, last: string): string => `${first}${'*'.repeat(13)}${last}`;
    expect(await texts()).toEqual(before.map((text) => text.replace(/(\d\d)\d{13}(\d\d[\dX])/, masked)));
  });

  test('shows where a finding stands', async () => {
    const { page, panel } = session;
    await check(session, address('draft'));
    await says(panel, /^5/);
    await pressIn(panel, '输入框「摘要」', '定位');
    const chosen = () =>
      page.evaluate(() => {
        const field = document.querySelector('textarea');
        return field?.value.slice(field.selectionStart, field.selectionEnd).length;
      });
    await expect.poll(chosen).toBe(18);
    await pressIn(panel, '表格 1，第 2 行', '定位');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('ms-now')?.size)).toBe(1);
  });

  test('checks again when the text changes', async () => {
    const { page, panel } = session;
    await check(session, address('clean'));
    await says(panel, '未发现问题');
    expect(await badgeOf(panel)).toBe('');
    await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      if (paragraph) paragraph.textContent = `申请人身份证号：${'11010519491231'}${'002X'}`;
    });
    await says(panel, /^1\s*处必须处理/);
  });

  test('reads frames of the same origin, and names what it cannot read', async () => {
    const { page, panel } = session;
    await check(session, address('frames'));
    await says(panel, /^1\s*处必须处理/);
    const text = await textOf(panel);
    expect(text).toContain('1 个其他网站的框架未读（http://localhost:');
    expect(text).toContain('1 处画布未读');
    await press(panel, '全部遮盖（1）');
    await says(panel, '已读部分未发现问题');
    const inner = () =>
      page.evaluate(
        () => document.querySelector<HTMLIFrameElement>('#inner')?.contentDocument?.body.textContent,
      );
    await expect.poll(inner).toContain('11*************02X');
  });

  test('reads, marks and masks in open and closed shadow trees', async () => {
    const { page, panel } = session;
    await check(session, address('shadow'));
    await says(panel, /^2\s*处必须处理/);
    expect(await page.evaluate(() => CSS.highlights.get('ms-a')?.size)).toBe(2);
    await press(panel, '全部遮盖（2）');
    await says(panel, '未发现问题');
    const open = () => page.evaluate(() => document.querySelector('open-box')?.shadowRoot?.textContent);
    expect(await open()).toContain('11*************02X');
  });

  test('speaks English', async () => {
    const { panel } = session;
    await check(session, address('draft'), 'en');
    await says(panel, /^5\s*must be handled/);
    expect(await textOf(panel)).toContain('Resident ID number');
  });
}
