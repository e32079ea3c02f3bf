/** The runtime as the script-tag files have it: an element is defined as it is described. */
export { Fragment, Host, h } from './virtual-dom';
export { H, createEvent, forceUpdate, defineElement as proxyCustomElement, transformTag } from './element';
