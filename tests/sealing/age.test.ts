import { createCipheriv, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ageOpen, ageSeal, recipientOf } from '../../src/sealing/age.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';

const derived = (key: Buffer, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, 32));

/** An age file put together with Node's own primitives, as age-encryption.org/v1 says: header, MAC, nonce, one chunk. */
function ageFile(stanza: string, fileKey: Buffer, text: string): { readonly mac: string; readonly bytes: Uint8Array } {
  const header = `age-encryption.org/v1\n${stanza}\n---`;
  const mac = createHmac('sha256', derived(fileKey, Buffer.alloc(0), 'header'))
    .update(header)
    .digest('base64')
    .replace(/=+$/, '');
  const nonce = Buffer.alloc(16, 5);
  const key = derived(fileKey, nonce, 'payload');
  const cipher = createCipheriv('chacha20-poly1305', key, Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), {
    authTagLength: 16,
  });
  const sealed = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  return { mac, bytes: Buffer.concat([Buffer.from(`${header} ${mac}\n`), nonce, sealed]) };
}

// C2SP/CCTV, age/testdata/x25519: identity, stanza, file key and MAC as published.
const published = {
  identity: 'AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6',
  stanza: '-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U',
  fileKey: Buffer.from('YELLOW SUBMARINE'),
  mac: 'Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0',
};

describe('the age format', () => {
  it('is read as published, from a file made without the library', async () => {
    const { mac, bytes } = ageFile(published.stanza, published.fileKey, 'age');
    expect(mac).toBe(published.mac);
    const opened = await ageOpen(bytes, [published.identity]);
    expect(opened).toEqual(Uint8Array.from(Buffer.from('age')));
  });

  it('is written in its published order: version, a share for each recipient, MAC', async () => {
    const { trainer, recovery } = await makeTrainerKeys();
    const sealed = await ageSeal(new Uint8Array(3), [trainer.recipient, recovery.recipient]);
    const header = Buffer.from(sealed).toString('latin1');
    expect(header).toMatch(/^age-encryption\.org\/v1\n(?:-> X25519 [\w+/]{43}\n[\w+/]{43}\n){2}--- [\w+/]{43}\n/);
    expect(sealed.length).toBe(header.indexOf('\n', header.indexOf('---')) + 1 + 16 + 3 + 16);
  });

  it('knows a text that is no identity', async () => {
    expect(await recipientOf(published.identity)).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
    expect(await recipientOf(published.identity.replace('XM', 'MX'))).toBeNull();
    expect(await recipientOf('AGE-SECRET-KEY-1')).toBeNull();
  });
});
