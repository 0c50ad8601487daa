import { expect, test, vi } from 'vitest';
import { patchSubmit } from '../../../extension/guard/patch-submit.ts';
import { submitCalled } from '../../../extension/guard/submit-called.ts';

function form() {
  const sent = vi.fn();
  class Form extends EventTarget {
    submit(): void {
      sent();
    }
  }
  patchSubmit(Form.prototype);
  return { form: new Form(), sent };
}

test('a call that nobody stops goes on', () => {
  const { form: one, sent } = form();
  one.submit();
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a call that someone stops does nothing', () => {
  const { form: one, sent } = form();
  one.addEventListener(submitCalled, (event) => event.preventDefault());
  one.submit();
  expect(sent).not.toHaveBeenCalled();
});
