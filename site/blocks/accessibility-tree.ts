import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

const silent = new Set(['generic', 'none', 'presentation', 'paragraph', 'form', 'LabelText']);

const isHidden = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || element.ariaHidden === 'true' || element.hasAttribute('hidden');
};

/** The children as assistive technology sees them: a shadow root replaces its host's children, and a slot is replaced by what is assigned to it. */
function childrenOf(element: Element): Node[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return [...(element.shadowRoot ?? element).childNodes];
}

const states = (element: Element): string =>
  [
    element.matches(':checked') && 'checked',
    element.matches(':disabled') && 'disabled',
    element.matches('[aria-invalid="true"]') && 'invalid',
    element.ariaExpanded && (element.ariaExpanded === 'true' ? 'expanded' : 'collapsed'),
  ]
    .filter(Boolean)
    .map((state) => ` [${state}]`)
    .join('');

/**
 * The roles, names, descriptions and states inside `root`, a line for each, as text. It is worked out by `dom-accessibility-api` from the live
 * page, so it is close to what a browser tells assistive technology, and not the same thing.
 */
export function accessibilityTreeOf(root: Element, depth = 0): string[] {
  return childrenOf(root).flatMap((node) => {
    if (node instanceof Text) return node.data.trim() ? [`${'  '.repeat(depth)}${node.data.trim()}`] : [];
    if (!(node instanceof Element) || isHidden(node)) return [];
    const role = getRole(node) ?? 'generic';
    if (silent.has(role)) return accessibilityTreeOf(node, depth);
    const [name, description] = [computeAccessibleName(node), computeAccessibleDescription(node)];
    const line = `${'  '.repeat(depth)}${role}${name && ` “${name}”`}${description && `, described by “${description}”`}${states(node)}`;
    const isWhole = ['button', 'link', 'heading', 'textbox', 'radio', 'checkbox', 'img'].includes(role);
    return [line, ...(isWhole ? [] : accessibilityTreeOf(node, depth + 1))];
  });
}
