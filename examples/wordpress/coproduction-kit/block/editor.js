/** The block in the editor: its three fields, and below them the card itself as people will see it. */
(({ blockEditor, blocks, components, element, i18n }) => {
  const { createElement } = element;
  const { TextareaControl, TextControl } = components;
  const { __ } = i18n;

  const edit = ({ attributes, setAttributes, isSelected }) => {
    const { statement, name, next } = attributes;
    const field = (control, attribute, label, help) =>
      createElement(control, { label, help, value: attributes[attribute], onChange: (value) => setAttributes({ [attribute]: value }) });
    const fields = [
      field(TextareaControl, 'statement', __('Statement', 'coproduction-kit'), __('Begin with “I”. One thing only, in easy words.', 'coproduction-kit')),
      field(TextControl, 'name', __('Name', 'coproduction-kit'), __('A short name for your list of answers: home. People do not see it.', 'coproduction-kit')),
      field(TextareaControl, 'next', __('What happens next', 'coproduction-kit'), __('People read it when they have answered.', 'coproduction-kit')),
    ];
    // No `action`, and inert: a look at the card can be neither answered nor sent.
    const look = createElement('co-i-statement', { name: name || 'statement', inert: '' }, statement, next && createElement('span', { slot: 'next' }, next));
    const form = createElement('div', { style: { padding: '1rem' } }, ...fields);
    return createElement('div', blockEditor.useBlockProps(), (isSelected || !statement) && form, statement && look);
  };

  // The page is made by PHP, so nothing is saved but the fields.
  blocks.registerBlockType('coproduction-kit/i-statement', { edit, save: () => null });
})(window.wp);
