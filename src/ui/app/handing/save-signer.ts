/** The participant's key as a file to take along. */
import { fileName } from '../../../core/dataset/file-name.ts';
import type { SignerRow } from '../../storage/database.ts';
import { saveFile } from '../../controls/save-file.ts';
import { sealing } from '../../store/sealing-worker.ts';

export async function saveSigner(signer: SignerRow): Promise<void> {
  const { name, publicKey, secret } = signer;
  const text = await sealing().writeSigner({ name, signer: { publicKey, secret } });
  const who = fileName(name);
  saveFile(`${who === '' ? publicKey.slice(0, 8) : who}.signer.json`, text, 'application/json');
}
