// Passkeys, for the forms with `data-passkey`. The forms are hidden until this knows that the browser can use passkeys; the page says how else to sign in.
// It only passes on what the browser and the desk say to each other: the form itself is then sent as any other.

/* global atob, btoa, navigator, fetch, URLSearchParams, DOMException, window */

const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const withBytes = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytesOf(key.id) }));

async function make(options) {
  const user = { ...options.user, id: bytesOf(options.user.id) };
  const publicKey = { ...options, challenge: bytesOf(options.challenge), user, excludeCredentials: withBytes(options.excludeCredentials) };
  const { id, type, response } = await navigator.credentials.create({ publicKey });
  const { clientDataJSON, attestationObject } = response;
  return {
    id,
    rawId: id,
    type,
    clientExtensionResults: {},
    response: { clientDataJSON: textOf(clientDataJSON), attestationObject: textOf(attestationObject) },
  };
}

async function use(options) {
  const publicKey = { ...options, challenge: bytesOf(options.challenge), allowCredentials: withBytes(options.allowCredentials) };
  const { id, type, response } = await navigator.credentials.get({ publicKey });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    id,
    rawId: id,
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(clientDataJSON),
      authenticatorData: textOf(authenticatorData),
      signature: textOf(signature),
      ...(userHandle && { userHandle: textOf(userHandle) }),
    },
  };
}

async function send(form) {
  const message = form.querySelector('[role=status]');
  const button = form.querySelector('button');
  message.textContent = '';
  // Pressed twice, the browser would ask twice.
  button.setAttribute('aria-disabled', 'true');
  try {
    const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    const options = await answer.json();
    form.elements.response.value = JSON.stringify(await (form.dataset.passkey === 'make' ? make(options) : use(options)));
    form.submit();
  } catch (error) {
    // People stop, wait too long, or have no passkey for this desk: the browser does not say which.
    message.textContent = error instanceof DOMException ? form.dataset.stopped : form.dataset.failed;
    button.removeAttribute('aria-disabled');
  }
}

if (window.PublicKeyCredential)
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!form.querySelector('[aria-disabled]')) void send(form);
    });
  }
