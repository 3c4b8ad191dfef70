/** A PDF of one empty page of 200 x 300 points; locked, it wants a password that nobody knows. */
export function writePdf({ isLocked = false } = {}): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>',
  ];
  const lock = `<< /Filter /Standard /V 1 /R 2 /O (${'A'.repeat(32)}) /U (${'B'.repeat(32)}) /P -44 >>`;
  const all = isLocked ? [...objects, lock] : objects;
  let text = '%PDF-1.4\n';
  const places = all.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const id = '(0123456789abcdef)';
  const locking = isLocked ? `/Encrypt 4 0 R /ID [${id}${id}] ` : '';
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${locking}>>\n`;
  return Buffer.from(`${text}${table}${trailer}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}
