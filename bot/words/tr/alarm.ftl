### Biri zor durumdaysa: önce numara, sonra sakin bir cümle. Bundan hiçbir şey kaydedilmez.
### $emergency, $police, $crisis, $home: numaralar. $more: belediyenin eklediği ya da boş.

alarm-emergency =
    Hemen { $emergency } numarasını arayın.
    Orada size hemen bir insan yardım eder. Ben sadece bir programım ve bundan hiçbir şey kaydetmem.{ $more }
alarm-police =
    Hemen { $police } numarasını arayın. { $emergency } numarasını da arayabilirsiniz.
    Orada size hemen bir insan yardım eder. Ben sadece bir programım ve bundan hiçbir şey kaydetmem.{ $more }
alarm-crisis =
    Hemen { $crisis } numarasını arayın. Bu, telefonla manevi destek hattıdır: ücretsiz, gece gündüz. Hayati tehlikede: { $emergency }.
    Orada sizi bir insan dinler. Ben sadece bir programım ve bundan hiçbir şey kaydetmem.{ $more }
alarm-home =
    Tehlikedeyseniz hemen { $police } numarasını arayın. Şiddete karşı yardım hattı: { $home }, ücretsiz, gece gündüz.
    Suç sizde değil. Ben sadece bir programım ve bundan hiçbir şey kaydetmem.{ $more }
alarm-crisis-own =
    Hemen { $crisis } numarasını arayın. Hayati tehlikede: { $emergency }.
    Orada sizi bir insan dinler. Ben sadece bir programım ve bundan hiçbir şey kaydetmem.{ $more }
alarm-home-own =
    Tehlikedeyseniz hemen { $police } numarasını arayın. Şiddete karşı yardım: { $home }.
    Suç sizde değil. Ben sadece bir programım ve bundan hiçbir şey kaydetmem.{ $more }
alarm-concern = Hayır, bu bildirmek istediğim bir konu
alarm-go-on = Kimse zor durumda değil, devam
# Emin olunmadığında: bir sonraki sorunun üstünde bir satır. Konuşma devam eder.
alarm-perhaps = Şu anda biri tehlikedeyse: { $emergency }. Bunalım anında: { $crisis }.
alarm-perhaps-home = Biri size zarar veriyorsa: { $police }. Şiddete karşı yardım: { $home }.
alarm-yes = Evet, yardıma ihtiyacım var
