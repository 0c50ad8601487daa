import type { Guard as GuardTerms } from '../settings/settings.ts';
import { isPublishing } from './labels.ts';

/** A press on the icon in a button is a press on the button: so many elements around are asked. */
const farthest = 6;
/** An element with more inside is no button. */
const mostInside = 12;

/** The publishing control that an event goes through, by its label or by the office's selector. */
export function publishingControl(
  event: Event,
  { labels, selector }: Pick<GuardTerms, 'labels' | 'selector'>,
): Element | undefined {
  const path = event.composedPath().filter((target): target is Element => 'localName' in target);
  return path.find(
    (element, index) => matches(element, selector) || (index < farthest && publishes(element, labels)),
  );
}

/** Whether an element is a control that publishes. */
export function publishes(element: Element, labels: readonly string[] = []): boolean {
  if (element.localName === 'body' || element.localName === 'html' || element.localName === 'form')
    return false;
  if (element.localName === 'textarea' || element.getAttribute('contenteditable')) return false;
  return labelsOf(element).some((label) => isPublishing(label, labels));
}

function labelsOf(element: Element): string[] {
  const said = ['aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    const pressed = ['submit', 'button', 'image', 'reset'].includes(input.type);
    return pressed ? [input.value || (input.type === 'submit' ? 'submit' : ''), input.alt, ...said] : [];
  }
  const small = element.getElementsByTagName('*').length <= mostInside;
  return small ? [element.textContent ?? '', ...said] : said;
}

function matches(element: Element, selector: string): boolean {
  try {
    return selector !== '' && element.matches(selector);
  } catch {
    return false;
  }
}
