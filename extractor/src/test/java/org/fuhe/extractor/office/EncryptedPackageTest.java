package org.fuhe.extractor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.junit.jupiter.api.Test;

final class EncryptedPackageTest {
  private static final String SHEET =
      "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>项目名称</t></is></c>"
          + "<c r='B1' t='inlineStr'><is><t>道路养护</t></is></c></row></sheetData>";

  @Test
  void aPasswordIsTold() throws Exception {
    byte[] bytes = encrypted("secret");

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Extractor.extract(bytes, "a.xlsx"))
        .matches(e -> e.reason() == UnreadableException.Reason.ENCRYPTED);
  }

  @Test
  void theOneThatEveryProgramKnowsOpensTheDocument() throws Exception {
    byte[] bytes = encrypted(Decryptor.DEFAULT_PASSWORD);

    assertThat(Extractor.extract(bytes, "a.xlsx").pages()).isEqualTo(1);
  }

  private static byte[] encrypted(String password) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(OfficeFile.xlsx(SHEET).bytes());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
