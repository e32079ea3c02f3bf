/** Whether answers can be posted to `action`: a path, or an address with http: or https:. A form that the browser posts itself would run `javascript:`. */
export const isWebAddress = (action: string): boolean => !/^(?!https?:)[a-z][^/?#]*:/i.test(action.replace(/[^!-~]+/g, ''));
