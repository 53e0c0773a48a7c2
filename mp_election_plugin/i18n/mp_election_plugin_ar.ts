<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MPElection</name>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source> points</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>0: so many that the smallest p-value can pass the correction, 9,999 at least and five million at most.</source>
        <translation>0: العدد الذي يتيح لأصغر قيمة احتمالية p أن تجتاز التصحيح، 9999 على الأقل وخمسة ملايين على الأكثر.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>1 for the level with the largest zones. Optional: it stays as it is.</source>
        <translation>1 للمستوى ذي المناطق الأكبر. اختياري: تبقى الرتبة كما هي.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>1 where the database was changed, 0 where it had the same results already</source>
        <translation>1 إذا عُدلت قاعدة البيانات، و0 إذا كانت تتضمن النتائج نفسها من قبل</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>1 where the database was changed, 0 where it had the same sums already</source>
        <translation>1 إذا عُدلت قاعدة البيانات، و0 إذا كانت تتضمن المجاميع نفسها من قبل</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>1 where the zone counts, 0 where its parts, or the zone it is a part of, count instead</source>
        <translation>1 إذا كانت المنطقة محتسبة، و0 إذا احتُسبت بدلا منها أجزاؤها أو المنطقة التي هي جزء منها</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>1. Read a published table: “Read published results” in the Processing toolbox.</source>
        <translation>1. اقرأ جدولا منشورا: «قراءة نتائج منشورة» في أدوات المعالجة.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>2. Join it to a layer of zones: “Join results to zones”.</source>
        <translation>2. اربطه بطبقة مناطق: «ربط النتائج بالمناطق».</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>3. Choose that layer here, a party, and what to show.</source>
        <translation>3. اختر هنا تلك الطبقة وحزبا وما تريد عرضه.</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>A GeoPackage made by “Create electoral database”</source>
        <translation>ملف GeoPackage أنشئ بواسطة «إنشاء قاعدة بيانات انتخابية»</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>A click on a colour changes it. Warnings tell which colours are hard to tell apart on a map.</source>
        <translation>انقر على لون لتغييره. وتبين التنبيهات الألوان التي يصعب التمييز بينها على الخريطة.</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>A click zooms to the zone</source>
        <translation>نقرة تقرب الخريطة إلى المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>A field ending in _reason says why a measure is missing.</source>
        <translation>الحقل المنتهي ب _reason يبين سبب غياب المقياس.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>A file of neighbours (.gal, .gwt)</source>
        <translation>ملف جيران (.gal، .gwt)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>A list and the percent of its votes that go to others, for instance PPS: RNI=60, PAM=20; what is left is not cast. Several with a semicolon. Optional.</source>
        <translation>لائحة والنسبة المئوية من أصواتها التي تذهب إلى لوائح أخرى، مثلا PPS: RNI=60, PAM=20؛ وما تبقى لا يصوت. افصل بين عدة لوائح بفاصلة منقوطة. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>A page with the law, the seats of the lists, and the allocation of every zone step by step.</source>
        <translation>صفحة فيها القانون ومقاعد اللوائح وتوزيع مقاعد كل منطقة خطوة خطوة.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>A point or comma. Optional: told from all counts of the table.</source>
        <translation>نقطة أو فاصلة. اختياري: يُستنتج من جميع أعداد الجدول.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>A point, comma, apostrophe or blank. Optional: told from all counts of the table.</source>
        <translation>نقطة أو فاصلة أو فاصلة عليا أو فراغ. اختياري: يُستنتج من جميع أعداد الجدول.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>A table of neighbours</source>
        <translation>جدول جيران</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>A zone is in a cluster where its p-value, corrected, is at most this.</source>
        <translation>تنتمي المنطقة إلى تجمع إذا لم تتجاوز قيمتها الاحتمالية p المصححة هذا المستوى.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>A zone rule that was saved or written by hand. Optional; where it is given it decides, with its own thresholds, and the rule and thresholds above are not used.</source>
        <translation>قاعدة مناطق محفوظة أو مكتوبة باليد. اختياري؛ وإذا أُعطيت فهي التي تحسم، بعتباتها الخاصة، ولا تُستعمل القاعدة والعتبات المذكورة أعلاه.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept All</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept the best proposal of each row shown, from a score</source>
        <translation>قبول أفضل اقتراح لكل سطر معروض، ابتداء من نقطة معينة</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accepted: {count}</source>
        <translation>المقبولة: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Add to the zones there are</source>
        <translation>إضافة إلى المناطق الموجودة</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Adds deviation_neighbours: the share minus that over the neighbouring zones together, summed from their votes. The parameters on neighbours below are used for it only.</source>
        <translation>يضيف deviation_neighbours: النسبة ناقص نسبة المناطق المجاورة مجتمعة، محسوبة من مجموع أصواتها. ولا تُستعمل وسائط الجيران أدناه إلا لذلك.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>After: {law}</source>
        <translation>بعد: {law}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Aggregate in database</source>
        <translation>التجميع في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Aggregate results to a parent level</source>
        <translation>تجميع النتائج على المستوى الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Aggregated results</source>
        <translation>النتائج المجمعة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Aliases</source>
        <translation>الأسماء البديلة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Aliases applied</source>
        <translation>الأسماء البديلة المطبقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Aliases not applied</source>
        <translation>الأسماء البديلة غير المطبقة</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>All Classes</source>
        <translation>جميع الفئات</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>All Lists</source>
        <translation>جميع اللوائح</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>All Lists ({count})</source>
        <translation>جميع اللوائح ({count})</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>All Parents</source>
        <translation>جميع المناطق الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>All findings and what the database holds, as a page.</source>
        <translation>جميع الملاحظات ومحتوى قاعدة البيانات، في شكل صفحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>All zones with their results, then results without zone.</source>
        <translation>جميع المناطق بنتائجها، ثم النتائج التي لا منطقة لها.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>All zones within a distance, by their centres</source>
        <translation>جميع المناطق الواقعة ضمن مسافة معينة، بين المراكز</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Allocate seats</source>
        <translation>توزيع المقاعد</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../ui/seat_steps.py"/>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Allocation of seats: {party}</source>
        <translation>توزيع المقاعد: {party}</translation>
    </message>
    <message>
        <location filename="../ui/seat_steps.py"/>
        <source>Allocation step by step</source>
        <translation>التوزيع خطوة خطوة</translation>
    </message>
    <message>
        <location filename="../ui/seat_steps.py"/>
        <source>Allocation: {zone}</source>
        <translation>التوزيع: {zone}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>An election layer with the classes of “Clusters of zones” or of a zone rule.</source>
        <translation>طبقة انتخابية تتضمن فئات «تجمعات المناطق» أو فئات قاعدة مناطق.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Analyses</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Another ballot of the same zones</source>
        <translation>اقتراع آخر للمناطق نفسها</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Arabic name of the party or list</source>
        <translation>الاسم العربي للحزب أو اللائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Arabic name of the zone</source>
        <translation>الاسم العربي للمنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas left out for having few zones</source>
        <translation>المجالات المستبعدة لقلة مناطقها</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas of clusters</source>
        <translation>مجالات التجمعات</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas of fewer zones are left out, and counted.</source>
        <translation>تُستبعد المجالات التي تضم مناطق أقل، ويُذكر عددها.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>As #1F77B4. Optional: it stays as it is.</source>
        <translation>على شكل #1F77B4. اختياري: يبقى اللون كما هو.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>As 2021-09-08. Optional.</source>
        <translation>على شكل 2021-09-08. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Atlas</source>
        <translation>الأطلس</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Atlas of zones</source>
        <translation>أطلس المناطق</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Atlas…</source>
        <translation>أطلس…</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Back to what was shown before (Ctrl+Z)</source>
        <translation>الرجوع إلى ما كان معروضا من قبل (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Balance</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Ballot</source>
        <translation>الاقتراع</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Ballots cast by registered elector</source>
        <translation>عدد المصوتين نسبة إلى المسجلين</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Ballots cast; missing is not published</source>
        <translation>المصوتون؛ والفارغ غير منشور</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Begins with a page of all zones that lists the others.</source>
        <translation>يبدأ بصفحة لجميع المناطق تسرد الصفحات الأخرى.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Bivariate local Moran's I</source>
        <translation>مؤشر موران المحلي ثنائي المتغير</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Blank cells below the name of a zone above, as merged cells leave them, are filled with it and said.</source>
        <translation>الخلايا الفارغة تحت اسم منطقة، كما تتركها الخلايا المدمجة، تُملأ بذلك الاسم ويُشار إليها.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Block of columns</source>
        <translation>كتلة الأعمدة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Body that is elected</source>
        <translation>الهيئة المنتخبة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Bonferroni</source>
        <translation>بونفيروني (Bonferroni)</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Boundary layer with one zone a feature</source>
        <translation>طبقة حدود، بمعلم واحد لكل منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Boundary layer with one zone a feature.</source>
        <translation>طبقة حدود، بمعلم واحد لكل منطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Boundary layer, or table without geometry, with one zone a feature.</source>
        <translation>طبقة حدود، أو جدول بلا هندسة، بمعلم واحد لكل منطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code</source>
        <translation>حسب الرمز</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name</source>
        <translation>حسب الرمز أو الاسم</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name, close names applied</source>
        <translation>حسب الرمز أو الاسم، مع تطبيق الأسماء المتقاربة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name, close names proposed</source>
        <translation>حسب الرمز أو الاسم، مع اقتراح الأسماء المتقاربة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>By their parents, zones would be parts of themselves: {zones}. Correct the parents.</source>
        <translation>وفق المناطق الأم المعطاة تصبح مناطق أجزاء من نفسها: {zones}. صحح المناطق الأم.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>By weights and by area: a piece that is less than this share of both its zones is taken for an inaccuracy of the boundaries. 0 takes every piece.</source>
        <translation>بالترجيح وبالمساحة: القطعة التي تقل عن هذه النسبة من كلتا منطقتيها تُعتبر عدم دقة في الحدود. 0 يأخذ جميع القطع.</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <location filename="../ui/matching_window.py"/>
        <source>CSV files</source>
        <translation>ملفات CSV</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage, as published.</source>
        <translation>CSV أو TSV أو XLSX أو XLS أو ODS أو DBF أو GeoJSON أو GeoPackage، كما نُشر.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage.</source>
        <translation>CSV أو TSV أو XLSX أو XLS أو ODS أو DBF أو GeoJSON أو GeoPackage.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Cancel; the lists stay as they are</source>
        <translation>إلغاء؛ تبقى القوائم كما هي</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Cancel; the map stays as it is</source>
        <translation>إلغاء؛ تبقى الخريطة كما هي</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled; nothing has been written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Carries results to other boundaries by a table of codes or by inhabitants; no vote is lost or made.</source>
        <translation>ينقل النتائج إلى حدود أخرى بجدول رموز أو حسب السكان؛ لا يضيع أي صوت ولا يُستحدث.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Carries the counts of an election layer to zones of other boundaries, in whole numbers, so that the votes of every list are the same before and after.

By CROSSWALK, a table of old and new codes: zones that are merged, renamed, or split by weights. By WEIGHT, a layer of points or polygons with their inhabitants: each zone is shared out by the inhabitants of its pieces. By neither, by area, which takes inhabitants as spread evenly: use it for want of better only.

Each count of each zone is shared out by largest remainder: the votes of each list, valid votes for no list shown, ballots that are not valid, electors who did not vote. valid, voters and registered are the sums, so that they fit the votes as they did before. Of equal remainders the targets take turns, in the order of their codes. NULL stays NULL.

Zones that go nowhere are kept as rows without geometry, so that totals stay whole.

Fields:</source>
        <translation>ينقل أعداد طبقة انتخابية إلى مناطق ذات حدود أخرى، بأعداد صحيحة، بحيث تبقى أصوات كل لائحة هي نفسها قبل النقل وبعده.

بواسطة CROSSWALK، وهو جدول رموز قديمة وجديدة: مناطق مدمجة أو أعيدت تسميتها أو قُسمت حسب ترجيحات. وبواسطة WEIGHT، وهي طبقة نقط أو مضلعات بعدد سكانها: تُقسم كل منطقة حسب سكان قطعها. وبدونهما حسب المساحة، على افتراض توزع السكان بانتظام: لا تستعمل ذلك إلا عند تعذر ما هو أفضل.

يُقسم كل عدد في كل منطقة بأكبر البقايا: أصوات كل لائحة، والأصوات المعبر عنها التي لم تُنسب إلى أي لائحة واردة، والأوراق غير المعبر عنها، والمسجلون الذين لم يصوتوا. أما valid و voters و registered فهي مجاميع ذلك، فتبقى منسجمة مع الأصوات كما كانت. وعند تساوي البقايا تتناوب المناطق المستهدفة حسب ترتيب رموزها. وتبقى NULL هي NULL.

المناطق التي لا وجهة لها تُحفظ أسطرا بلا هندسة، حتى تبقى المجاميع كاملة.

الحقول:</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Change</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Change of the ballots cast (%)</source>
        <translation>تغير عدد المصوتين (٪)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Change of the party's share since the election chosen below</source>
        <translation>تغير نسبة أصوات الحزب منذ الانتخابات المختارة أدناه</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Changes the votes of an election as a scenario says and hands out the seats anew. In this order: lists merge, lists withdraw, votes swing, turnout changes. Votes stay whole numbers and, but for turnout and votes that go to no list, their sum. It is arithmetic on this election, no forecast.

Adds seats_before, seats_after and seats_change of the party, seats_gained_by and seats_lost_by (lists, with how many seats) and seats_moved. They are NULL where a tie, or a figure that is not published, leaves it open whose a seat is.

SUMMARY has one row a list; SENSITIVITY the seats of every list when the party swings further in steps.</source>
        <translation>يغير أصوات انتخابات وفق سيناريو ويعيد توزيع المقاعد. وذلك بهذا الترتيب: تندمج لوائح، تنسحب لوائح، تتحول الأصوات، تتغير المشاركة. وتبقى الأصوات أعدادا صحيحة، ويبقى مجموعها ثابتا باستثناء أثر المشاركة والأصوات التي لا تذهب إلى أي لائحة. إنه حساب على هذه الانتخابات، وليس توقعا.

يضيف seats_before و seats_after و seats_change للحزب، و seats_gained_by و seats_lost_by (اللوائح وعدد مقاعد كل منها)، و seats_moved. وتكون NULL حيث يترك تعادل، أو رقم غير منشور، صاحب مقعد ما غير محسوم.

في SUMMARY سطر لكل لائحة؛ وفي SENSITIVITY مقاعد كل لائحة عندما يستمر تحول الحزب درجة بعد درجة.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Checks an electoral database and changes nothing in it.

damage: the file itself, references, the spatial index. orphans: results, seats, aliases and parents of zones that are not there. totals: votes of the zones against those of the lists, and against the ledger of the load. duplicates: zones of one name under one parent. levels: an election that is loaded on two levels, or for a whole and its parts, with other sums, zone by zone or in all; sums of results that have changed or gone. geometry: invalid or empty. measures: share, rank, margin, gap and class against the votes, which somebody may have edited. counts: more votes than valid, more ballots than electors.

What is certainly wrong counts in PROBLEMS, what may be right all the same in WARNINGS.</source>
        <translation>يفحص قاعدة بيانات انتخابية ولا يغير فيها شيئا.

damage: الملف نفسه والإحالات والفهرس المكاني. orphans: نتائج ومقاعد وأسماء بديلة ومناطق أم تخص مناطق غير موجودة. totals: أصوات المناطق مقارنة بأصوات اللوائح وبحصيلة التحميل. duplicates: مناطق تحمل اسما واحدا تحت منطقة أم واحدة. levels: انتخابات محملة على مستويين، أو لكل وأجزائه، بمجاميع مختلفة، منطقة بمنطقة أو في المجموع العام؛ ومجاميع لنتائج تغيرت أو لم تعد موجودة. geometry: غير صالحة أو فارغة. measures: نسبة الأصوات والرتبة والفارق والفارق عن آخر مرتبة والفئة مقارنة بالأصوات، التي قد يكون أحد عدلها. counts: أصوات أكثر من الأصوات المعبر عنها، ومصوتون أكثر من المسجلين.

ما هو خطأ مؤكد يُحسب في PROBLEMS، وما قد يكون صحيحا رغم ذلك في WARNINGS.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Checks an electoral database: totals, orphans, duplicates, levels that disagree, geometry.</source>
        <translation>يفحص قاعدة بيانات انتخابية: المجاميع، والعناصر اليتيمة، والمكررات، والمستويات المتضاربة، والهندسة.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="../ui/database_choice.py"/>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Choose a table of lists, then “Show Lists”: what has no party is listed.</source>
        <translation>اختر جدول لوائح ثم «عرض اللوائح»: تُسرد اللوائح التي لا حزب لها.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Choose either PARTY or FIELD, not both.</source>
        <translation>اختر إما PARTY أو FIELD، وليس كليهما.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Choose first: {names}</source>
        <translation>اختر أولا: {names}</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Choose one on either side first.</source>
        <translation>اختر أولا عنصرا من كل جانب.</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Choose one zone in the list or on the map.</source>
        <translation>اختر منطقة واحدة من القائمة أو على الخريطة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Choose what to look at: PARTY, or FIELD.</source>
        <translation>اختر ما تريد دراسته: PARTY أو FIELD.</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Choose zones, results and the fields that name them, then “Find Matches”: what has no zone is listed.</source>
        <translation>اختر المناطق والنتائج والحقول التي تسميها، ثم «البحث عن المطابقات»: تُسرد النتائج التي لا منطقة لها.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Choose {side}_CODE or {side}_NAME: the table has neither zone_code nor zone_name. Fields: {fields}</source>
        <translation>اختر {side}_CODE أو {side}_NAME: ليس في الجدول zone_code ولا zone_name. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Classes of the rule custom</source>
        <translation>فئات القاعدة custom</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Classified zones</source>
        <translation>المناطق المصنفة</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Classify zones of a party</source>
        <translation>تصنيف مناطق حزب</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Close names with their score and the second best.</source>
        <translation>الأسماء المتقاربة بنقطة تشابهها مع ثاني أفضل اسم.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Close to</source>
        <translation>قريب من</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../ui/theme_list.py"/>
        <source>Clusters</source>
        <translation>التجمعات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Clusters of zones</source>
        <translation>تجمعات المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/party_colours.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code in the results. Optional: old_code.</source>
        <translation>الرمز في النتائج. اختياري: old_code.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code in the target. Optional: new_code.</source>
        <translation>الرمز في المناطق المستهدفة. اختياري: new_code.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Code of one level. Optional: all of them.</source>
        <translation>رمز مستوى واحد. اختياري: جميع المستويات.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Code of the level in the database, such as province.</source>
        <translation>رمز المستوى في قاعدة البيانات، مثل province.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Code of the level of the parents, such as province.</source>
        <translation>رمز مستوى المناطق الأم، مثل province.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the level of the zones</source>
        <translation>رمز مستوى المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Code of the level, such as province. A level that is not in the database yet is made.</source>
        <translation>رمز المستوى، مثل province. المستوى غير الموجود بعد في قاعدة البيانات يُنشأ.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Code of the list in the later election, or its name in the party registry; for instance MP.</source>
        <translation>رمز اللائحة في الانتخابات اللاحقة، أو اسمها في سجل الأحزاب؛ مثلا MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Code of the list, as in its field votes_&lt;CODE&gt;, or its name in the party registry; for instance MP.</source>
        <translation>رمز اللائحة كما في حقلها votes_&lt;CODE&gt;، أو اسمها في سجل الأحزاب؛ مثلا MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Code of the list, as in its field votes_&lt;CODE&gt;, or its name; for instance MP.</source>
        <translation>رمز اللائحة كما في حقلها votes_&lt;CODE&gt;، أو اسمها؛ مثلا MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Code of the list. Optional where the layer holds the measures of a party, and for the theme winner.</source>
        <translation>رمز اللائحة. اختياري إذا كانت الطبقة تتضمن مقاييس حزب، وكذلك للعرض winner.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Code of the parent</source>
        <translation>رمز المنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the party or list</source>
        <translation>رمز الحزب أو اللائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the party or list, as in the other tables</source>
        <translation>رمز الحزب أو اللائحة، كما في الجداول الأخرى</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code of the target zones</source>
        <translation>رمز المناطق المستهدفة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the zone one level up</source>
        <translation>رمز المنطقة في المستوى الأعلى مباشرة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the zone, unique in its level and vintage</source>
        <translation>رمز المنطقة، فريد داخل مستواه وإصداره</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Code of the zones</source>
        <translation>رمز المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Code or name of a party or list of that election, such as MP.</source>
        <translation>رمز حزب أو لائحة من هذه الانتخابات أو اسمهما، مثل MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Code or name of a party or list, such as MP.</source>
        <translation>رمز حزب أو لائحة أو اسمهما، مثل MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Code or name of the list whose share of the valid votes is looked at. Or choose FIELD.</source>
        <translation>رمز أو اسم اللائحة التي تُدرس نسبتها من الأصوات المعبر عنها. أو اختر FIELD.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Code or name of the zone one level up. Optional: parent_code and parent_name where it is not chosen.</source>
        <translation>رمز أو اسم المنطقة في المستوى الأعلى مباشرة. اختياري: parent_code و parent_name إن لم يُختر.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Code or name of the zone one level up; it becomes zone_code. Codes are safer: two zones of one name would be summed as one. Optional: parent_code, else parent_name.</source>
        <translation>رمز أو اسم المنطقة في المستوى الأعلى مباشرة؛ ويصبح zone_code. الرموز أكثر أمانا: فمنطقتان باسم واحد تُجمعان كأنهما منطقة واحدة. اختياري: parent_code، وإلا parent_name.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Code or name of the zone two levels up, such as region_code; it becomes the parent of the aggregated zones, so that they can be aggregated again. Optional: grandparent_code, else grandparent_name.</source>
        <translation>رمز أو اسم المنطقة الأعلى بمستويين، مثل region_code؛ وتصبح هي المنطقة الأم للمناطق المجمعة، فيمكن تجميعها من جديد. اختياري: grandparent_code، وإلا grandparent_name.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Codes that were changed to meet those of zones</source>
        <translation>الرموز التي غُيرت لتوافق رموز المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <location filename="../ui/party_colours.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Colour (#rrggbb)</source>
        <translation>اللون (#rrggbb)</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Colour of {party}</source>
        <translation>لون {party}</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Colour on maps, as #RRGGBB</source>
        <translation>اللون على الخرائط، على شكل #RRGGBB</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Colours of</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Colours of the parties</source>
        <translation>ألوان الأحزاب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of ballots cast</source>
        <translation>عمود المصوتين</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of invalid ballots</source>
        <translation>عمود الأوراق الملغاة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of registered electors</source>
        <translation>عمود المسجلين</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of seats to fill</source>
        <translation>عمود المقاعد المتنافس عليها</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the list (long tables)</source>
        <translation>عمود اللائحة (الجداول الطويلة)</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the list's number (long tables)</source>
        <translation>عمود رقم اللائحة (الجداول الطويلة)</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the parent zone</source>
        <translation>عمود المنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the parent zone's code</source>
        <translation>عمود رمز المنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the votes (long tables)</source>
        <translation>عمود الأصوات (الجداول الطويلة)</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone code</source>
        <translation>عمود رمز المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone name</source>
        <translation>عمود اسم المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone name in Arabic</source>
        <translation>عمود اسم المنطقة بالعربية</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of valid votes</source>
        <translation>عمود الأصوات المعبر عنها</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column that tells ballots apart</source>
        <translation>العمود الذي يميز بين الاقتراعات</translation>
    </message>
    <message>
        <location filename="../ui/zone_table.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Columns of votes (wide tables)</source>
        <translation>أعمدة الأصوات (الجداول العريضة)</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Commune results to province</source>
        <translation>من نتائج الجماعات إلى الإقليم</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>Communes</source>
        <translation>الجماعات</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compare elections</source>
        <translation>مقارنة الانتخابات</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Compared zones</source>
        <translation>المناطق المقارنة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compares a party in two or more elections of the same zones: swing, flips, volatility, history.</source>
        <translation>يقارن حزبا في انتخابين أو أكثر للمناطق نفسها: التحول، وانقلاب الصدارة، والتقلب، والسوابق.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Compares every zone with its neighbours and tells clusters from chance.

Methods: local Moran's I (Anselin 1995): zones like their neighbours, or unlike them. Getis-Ord Gi* and G (Ord and Getis 1995): where high or low values gather, with or without the zone itself. Local Moran of rates: shares of small zones vary by chance, empirical-Bayes standardisation (Assuncao and Reis 1999, binomial) takes that out. Bivariate: own value against a second one around. Difference: change between two fields or two elections. Join count (Anselin and Li 2019): zones of a class side by side.

Without significance a zone is in no cluster. A zone without a value is no data and never 0, one whose neighbours have none is apart; neither counts in any mean. The same seed gives the same result on any machine. A small p says that chance seldom does so; it does not say why, nor how large the difference is.

Fields (x the value, z standardised, w weights of the neighbours that sum to 1):</source>
        <translation>يقارن كل منطقة بجيرانها ويميز التجمعات عن الصدفة.

الطرق: مؤشر موران المحلي (Anselin 1995): مناطق تشبه جيرانها أو تختلف عنهم. Getis-Ord Gi* و G (Ord و Getis 1995): حيث تتركز القيم المرتفعة أو المنخفضة، باحتساب المنطقة نفسها أو بدونها. موران المحلي للمعدلات: تتفاوت نسب المناطق الصغيرة بفعل الصدفة، ويزيل ذلك التقييس البايزي التجريبي (Assuncao و Reis 1999، ذو الحدين). ثنائي المتغير: القيمة الذاتية مقابل قيمة ثانية في المحيط. الفرق: التغير بين حقلين أو بين انتخابين. عد الأزواج المتجاورة (Anselin و Li 2019): مناطق الفئة المتجاورة.

المنطقة غير الدالة إحصائيا لا تنتمي إلى أي تجمع. والمنطقة التي لا قيمة لها لا بيانات لها، ولا تُعتبر أبدا 0؛ والتي لا قيمة لأي من جيرانها توضع جانبا؛ ولا تدخل أي منهما في أي متوسط. والبذرة نفسها تعطي النتيجة نفسها على أي جهاز. وصغر قيمة p يعني أن الصدفة نادرا ما تعطي مثل ذلك؛ ولا يبين السبب ولا حجم الفرق.

الحقول (x القيمة، z القيمة المعيارية، w ترجيحات الجيران ومجموعها 1):</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compares two elections of the same zones, and follows a party over these and any earlier ones.

Zones correspond by code where nothing in their names speaks against it, and by name where it is the only one on both sides. Zones that do not correspond are left without figures, named in compared_reason and listed in UNMATCHED; they are never compared by luck.

The history_... fields look at d, the share in the zone minus the party's share over all zones of that election. Their classes are stronghold (high and steady), volatile (high, not steady), winnable (below, but rising or not steady) and weak; “Style zones” draws them, and “Classify zones of a party” takes them as its rule history. Two ballots of one day are no two elections.

Lists that changed their name or merged are declared in PARTY_MAP, or taken from the party registry by naming the earlier elections; several may become one. A list that was split is refused. Shares are fractions of 1, thresholds points. A measure that lacks what it needs is NULL and its reason says why.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, S the overall share; t the later election, t-1 the earlier one):</source>
        <translation>يقارن بين انتخابين للمناطق نفسها، ويتتبع حزبا خلالهما وخلال ما سبقهما من انتخابات.

تتقابل المناطق بالرمز حيث لا يناقض ذلك شيء في أسمائها، وبالاسم حيث يكون فريدا في الجانبين. والمناطق التي لا مقابل لها تبقى بلا أرقام، ويُذكر سببها في compared_reason وتُسرد في UNMATCHED؛ ولا تُقارن أبدا اعتباطا.

تتناول حقول history_... القيمة d، وهي النسبة في المنطقة ناقص نسبة الحزب في جميع مناطق تلك الانتخابات. وفئاتها هي stronghold (معقل: مرتفعة ومستقرة)، و volatile (قوية لكن متقلبة)، و winnable (قابلة للكسب: أدنى لكنها في ارتفاع أو غير مستقرة)، و weak (ضعيفة)؛ وترسمها «تنسيق عرض المناطق»، وتأخذها «تصنيف مناطق حزب» قاعدة history. واقتراعان في يوم واحد لا يُعدان انتخابين.

اللوائح التي غيرت اسمها أو اندمجت يُصرح بها في PARTY_MAP، أو تُؤخذ من سجل الأحزاب بتسمية الانتخابات السابقة؛ ويمكن أن تصبح عدة لوائح لائحة واحدة. أما اللائحة التي انقسمت فتُرفض. النسب كسور من 1، والعتبات نقط. والمقياس الذي ينقصه ما يلزمه يكون NULL، ويبين حقل السبب لماذا.

الحقول (v الأصوات، V الأصوات المعبر عنها، C المصوتون، E المسجلون، s = v / V، S النسبة الإجمالية؛ t الانتخابات اللاحقة، t-1 الانتخابات السابقة):</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Copies an election layer and gives it a native renderer with its legend; the style is saved with the layer, so that any QGIS shows it.

Theme class: zone classes of a party. Theme share: its share in steps of 5 points. Theme winner: the colour of the first list, darker with its margin. Theme swing: what a party gained or lost, in steps about 0; it needs the fields of “Compare elections”. Theme clusters: zones that are like their surroundings beyond chance; it needs those of “Clusters of zones”. The others are explained at the parameter. No list, zero, tie and no data have legend entries of their own; every entry has its number of zones.

Fields that the theme needs and the layer lacks are computed as “Classify zones of a party” (the rule file given, else the rule strength with its default thresholds) and “Zone indicators” do; those of the same party are kept where the counts of the layer still give them.</source>
        <translation>ينسخ طبقة انتخابية ويمنحها عرضا أصليا مع مفتاح الخريطة؛ ويُحفظ النمط مع الطبقة، فيظهر في أي QGIS.

العرض class: فئات مناطق حزب. العرض share: نسبة أصواته، بدرجات من 5 نقط. العرض winner: لون اللائحة الأولى، ويزداد قتامة مع فارقها. العرض swing: ما ربحه الحزب أو خسره، بدرجات حول 0؛ ويحتاج إلى حقول «مقارنة الانتخابات». العرض clusters: المناطق التي تشبه محيطها، أو تختلف عنه، بما يتجاوز الصدفة؛ ويحتاج إلى حقول «تجمعات المناطق». أما العروض الأخرى فمشروحة عند الوسيط. ولغياب اللائحة والصفر والتعادل وغياب البيانات مداخل خاصة في مفتاح الخريطة؛ ولكل مدخل عدد مناطقه.

الحقول التي يحتاجها العرض ولا توجد في الطبقة تُحسب كما في «تصنيف مناطق حزب» (بملف القاعدة المعطى، وإلا فبالقاعدة strength بعتباتها الافتراضية) و«مؤشرات المناطق»؛ وتبقى حقول الحزب نفسه ما دامت أعداد الطبقة تعطيها.</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Copy all figures of the zone as text</source>
        <translation>نسخ جميع أرقام المنطقة في شكل نص</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Copy the card</source>
        <translation>نسخ البطاقة</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Copying</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Correct election in database</source>
        <translation>تصحيح انتخابات في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Correct level in database</source>
        <translation>تصحيح مستوى في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Correct party in database</source>
        <translation>تصحيح حزب في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Corrects name, date, body, ballot, law or note of an election in the electoral database.</source>
        <translation>يصحح اسم انتخابات أو تاريخها أو الهيئة المنتخبة أو الاقتراع أو القانون أو الملاحظة في قاعدة البيانات الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Corrects the name of a level of zones, or its rank, by which levels are listed. The code of the level, its zones and the results on it stay. Which side counts where zones are parts of others is changed by “Load zones into database”.

The table edit_log keeps what was there before.</source>
        <translation>يصحح اسم مستوى من مستويات المناطق، أو رتبته التي تُرتب بها المستويات. ويبقى رمز المستوى ومناطقه ونتائجه كما هي. وحيث تكون مناطق أجزاء من أخرى، فإن الجانب الذي يُحتسب يُغير بواسطة «تحميل المناطق في قاعدة البيانات».

ويحتفظ الجدول edit_log بما كان من قبل.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Corrects the name or the rank of a level of zones in the electoral database.</source>
        <translation>يصحح اسم مستوى من مستويات المناطق أو رتبته في قاعدة البيانات الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Corrects the names and the colour of a party or list. Its code and its votes stay.

“Map from database” draws in the new colour from then on. A style that is saved with a map or a project stays as it is. The table edit_log keeps what was there before.</source>
        <translation>يصحح أسماء حزب أو لائحة ولونهما. ويبقى الرمز والأصوات كما هي.

ومنذ ذلك الحين ترسم «خريطة من قاعدة البيانات» باللون الجديد. أما النمط المحفوظ مع خريطة أو مشروع فيبقى كما هو. ويحتفظ الجدول edit_log بما كان من قبل.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Corrects the names or the colour of a party or list in the electoral database.</source>
        <translation>يصحح أسماء حزب أو لائحة أو لونهما في قاعدة البيانات الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Corrects what the database says of an election: name, date, body, ballot, law and note. What is left empty stays as it is.

The id of the election and its results stay, so projects with its maps stay whole. The table edit_log keeps what was there before.</source>
        <translation>يصحح ما تورده قاعدة البيانات عن انتخابات: الاسم والتاريخ والهيئة المنتخبة والاقتراع والقانون والملاحظة. وما يُترك فارغا يبقى كما هو.

ويبقى معرف الانتخابات ونتائجها كما هي، فتظل المشاريع التي تضم خرائطها سليمة. ويحتفظ الجدول edit_log بما كان من قبل.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Counted from 1, titles above it included. 0: found.</source>
        <translation>يبدأ العد من 1، بما في ذلك العناوين التي فوقه. 0: يُعثر عليه تلقائيا.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Counts (CSV)</source>
        <translation>الأعداد (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Counts that contradict each other</source>
        <translation>الأعداد المتناقضة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Create electoral database</source>
        <translation>إنشاء قاعدة بيانات انتخابية</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Crosswalk</source>
        <translation>جدول التحويل</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Damage, references and index</source>
        <translation>الأعطاب والإحالات والفهرس</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../ui/choices_form.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Data dictionary (CSV)</source>
        <translation>قاموس البيانات (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Date of a new election</source>
        <translation>تاريخ انتخابات جديدة</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Date, as 2021-09-08</source>
        <translation>التاريخ، على شكل 2021-09-08</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Day of the election, as year, month and day</source>
        <translation>يوم الاقتراع، بالسنة والشهر واليوم</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Decide which zones and parties are meant where a join or a reading has left it open</source>
        <translation>تحديد المناطق والأحزاب المقصودة حيث تركها الربط أو القراءة معلقة</translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Decided for several rows: a zone takes one.</source>
        <translation>اختيرت لعدة أسطر: المنطقة لا تقبل إلا سطرا واحدا.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Decimal separator</source>
        <translation>الفاصل العشري</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Decisions in red, not to be saved: {count}</source>
        <translation>القرارات بالأحمر، لا يمكن حفظها: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Decisions on lists</source>
        <translation>القرارات المتعلقة باللوائح</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Decisions on lists, written again</source>
        <translation>القرارات المتعلقة باللوائح، مكتوبة من جديد</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Delimiter</source>
        <translation>محدد الأعمدة</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Deviation from the neighbours</source>
        <translation>الفارق عن نسبة الجيران</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Distance (metres, 0: found)</source>
        <translation>المسافة (بالمتر، 0: تلقائية)</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>Distribution of the share over the zones</source>
        <translation>توزيع نسبة الأصوات على المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Draws a layer of zones as a sheet with title, map, legend, scale bar and source.</source>
        <translation>يرسم طبقة مناطق على ورقة بعنوان وخريطة ومفتاح خريطة ومقياس رسم ومصدر.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Draws a line between the centres of neighbouring zones; the table of the lines can be edited.</source>
        <translation>يرسم خطا بين مراكز المناطق المتجاورة؛ ويمكن تعديل جدول الخطوط.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>ELECTION is empty: give the election an id, such as 2021_local.</source>
        <translation>ELECTION فارغ: أعط الانتخابات معرفا، مثل 2021_local.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>ELECTIONS names {named} elections, and {count} earlier ones are given. Name one for PREVIOUS and one for each layer of EARLIER, in their order, or none.</source>
        <translation>عدد الانتخابات المسماة في ELECTIONS هو {named}، وعدد الانتخابات السابقة المعطاة {count}. سم واحدة لوسيط PREVIOUS وواحدة لكل طبقة من EARLIER، حسب ترتيبها، أو لا تسم أيا منها.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Each list as published, its code, how it was matched, its votes, and the parties with the closest names.</source>
        <translation>كل لائحة كما نُشرت، ورمزها، وكيف طوبقت، وأصواتها، والأحزاب ذات الأسماء الأقرب.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Earlier election</source>
        <translation>الانتخابات السابقة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Earlier elections in the registry</source>
        <translation>الانتخابات السابقة في السجل</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Earlier results</source>
        <translation>النتائج السابقة</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Edits of “{layer}” that are not saved are not in these figures until you save them.</source>
        <translation>التعديلات غير المحفوظة في «{layer}» لا تدخل في هذه الأرقام ما لم تحفظها.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by seats</source>
        <translation>العدد الفعلي للوائح حسب المقاعد</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by seats (Golosov)</source>
        <translation>العدد الفعلي للوائح حسب المقاعد (غولوسوف)</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by votes</source>
        <translation>العدد الفعلي للوائح حسب الأصوات</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by votes (Golosov)</source>
        <translation>العدد الفعلي للوائح حسب الأصوات (غولوسوف)</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/export_results.py"/>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/choices_form.py"/>
        <source>Election</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Election Layer</source>
        <translation>طبقة انتخابية</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <location filename="../ui/choices_form.py"/>
        <location filename="../ui/dock.py"/>
        <source>Election layer</source>
        <translation>طبقة انتخابية</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Election layer from database</source>
        <translation>طبقة انتخابية من قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Election layer of the project</source>
        <translation>الطبقة الانتخابية في المشروع</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Election layer or results table of the sister ballot or the election before, to judge the join by: zones whose figures are far from it, or fit a neighbour much better, are suspicious. Optional.</source>
        <translation>طبقة انتخابية أو جدول نتائج للاقتراع المواكب أو للانتخابات السابقة، للحكم على الربط: المناطق التي تبتعد أرقامها عنه كثيرا، أو تلائم منطقة مجاورة أكثر بكثير، مشكوك فيها. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layer or table of the election before.</source>
        <translation>طبقة انتخابية أو جدول للانتخابات السابقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layer or table, one feature a zone and one field votes_&lt;CODE&gt; a list.</source>
        <translation>طبقة انتخابية أو جدول، بمعلم واحد لكل منطقة وحقل votes_&lt;CODE&gt; لكل لائحة.</translation>
    </message>
    <message>
        <location filename="../ui/sources.py"/>
        <source>Election layers of the project</source>
        <translation>الطبقات الانتخابية في المشروع</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Election layers of the project, or an electoral database</source>
        <translation>الطبقات الانتخابية في المشروع، أو قاعدة بيانات انتخابية</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layers or tables from before the earlier election, for the history of the zones: the most recent first, the oldest last. Optional.</source>
        <translation>طبقات انتخابية أو جداول أقدم من الانتخابات السابقة، من أجل سوابق المناطق: الأحدث أولا والأقدم أخيرا. اختياري.</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Election of the database</source>
        <translation>انتخابات من قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/messages.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/warnings_button.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Elections and levels exported</source>
        <translation>الانتخابات والمستويات المصدرة</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../ui/database_menu.py"/>
        <source>Electoral database</source>
        <translation>قاعدة البيانات الانتخابية</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Electoral database, for the next step</source>
        <translation>قاعدة البيانات الانتخابية، للمرحلة الموالية</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../ui/seats_panel.py"/>
        <source>Electoral law</source>
        <translation>القانون الانتخابي</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Electoral law after</source>
        <translation>القانون الانتخابي بعد التغيير</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Encoding</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Every row has its zone.</source>
        <translation>لكل سطر منطقته.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Every zone is on the map ({zones})</source>
        <translation>جميع المناطق على الخريطة ({zones})</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Everything the join found and decided.</source>
        <translation>كل ما وجده الربط وقرره.</translation>
    </message>
    <message>
        <location filename="../ui/zone_model.py"/>
        <source>Excess</source>
        <translation>الزائدة</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Excess votes</source>
        <translation>الأصوات الزائدة</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>Explain the measures shown here</source>
        <translation>شرح المقاييس المعروضة هنا</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>Export List</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Export List…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Expression that chooses rows, such as one ballot of several. Optional.</source>
        <translation>تعبير يختار أسطرا، مثل اقتراع واحد من بين عدة اقتراعات. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>False discovery rate (Benjamini and Hochberg)</source>
        <translation>معدل الاكتشافات الخاطئة (Benjamini و Hochberg)</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Fewest neighbours of a zone</source>
        <translation>أقل عدد من الجيران لمنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Fewest zones of an area</source>
        <translation>أقل عدد من المناطق في المجال</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Field of the class</source>
        <translation>حقل الفئة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Field of the weight layer. Optional: population.</source>
        <translation>حقل من طبقة الترجيح. اختياري: population.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Field or expression with the code of the region, or whatever group has a page. The first two characters of a code are left("parent_code", 2).</source>
        <translation>حقل أو تعبير يعطي رمز الجهة، أو رمز أي مجموعة أخرى لها صفحة. ويُحصل على الحرفين الأولين من الرمز بواسطة left("parent_code", 2).</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Field with the code or name of the province. Optional: parent_code, else parent_name.</source>
        <translation>الحقل الذي يتضمن رمز الإقليم أو اسمه. اختياري: parent_code، وإلا parent_name.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Field with the inhabitants, to judge the join by. Optional: the field population where there is one.</source>
        <translation>حقل عدد السكان، للحكم على الربط. اختياري: الحقل population إن وُجد.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Fields with the votes of a list, by code or name, votes_&lt;CODE&gt; in the output. Optional: all votes_*.</source>
        <translation>الحقول التي تتضمن أصوات لائحة، بالرمز أو بالاسم، votes_&lt;CODE&gt; في المخرجات. اختياري: جميع الحقول votes_*.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Fields with the votes of a list, named votes_&lt;CODE&gt;, or by the name of the list: it is then the party of that name, or a list with a code of its own. Optional: all fields votes_*.</source>
        <translation>الحقول التي تتضمن أصوات لائحة، وتُسمى votes_&lt;CODE&gt; أو باسم اللائحة: فهي حينئذ الحزب الذي يحمل ذلك الاسم، أو لائحة لها رمز خاص بها. اختياري: جميع الحقول votes_*.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Figures of the lists</source>
        <translation>أرقام اللوائح</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Figures of the zone</source>
        <translation>أرقام المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>File of neighbours</source>
        <translation>ملف الجيران</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>File or results that the figures come from</source>
        <translation>الملف أو النتائج التي أُخذت منها الأرقام</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>File that the results were read from; its name and SHA-256 go into the log of imports. Optional: the file of the results table.</source>
        <translation>الملف الذي قُرئت منه النتائج؛ ويُسجل اسمه وبصمته SHA-256 في سجل عمليات الاستيراد. اختياري: ملف جدول النتائج.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>File with codes, names and colours of the parties: JSON, or a table (CSV) with the columns code, name, name_fr, name_ar, aliases (with | between them), colour. Optional: Morocco's, shipped with the plugin.</source>
        <translation>ملف رموز الأحزاب وأسمائها وألوانها: JSON، أو جدول (CSV) بالأعمدة code و name و name_fr و name_ar و aliases (يفصل بينها |) و colour. اختياري: سجل المغرب المرفق بالإضافة.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>File with the choices of an earlier reading, or one of: {names}. Parameters given beside it win.</source>
        <translation>ملف يتضمن اختيارات قراءة سابقة، أو واحد مما يلي: {names}. وللوسائط المعطاة إلى جانبه الأولوية.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Fill merged cells of zones</source>
        <translation>ملء الخلايا المدمجة للمناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Filter keeps {kept} of {rows} rows</source>
        <translation>الأسطر التي أبقتها التصفية: {kept} من أصل {rows}</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Find Matches</source>
        <translation>البحث عن المطابقات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Finds which zones are neighbours and draws a line between their centres.

The lines have zone_code and neighbour_code, zone_name and neighbour_name, weight, mutual (1: both are a neighbour of the other) and metres, the distance of the centres (NULL where a centre is not known). Delete a line, or add one, for instance over a strait, and give the layer to “Clusters of zones” as table of neighbours.

Queen neighbours share a border or a corner, rook neighbours a border. Zones without a neighbour are named in the log.</source>
        <translation>يحدد المناطق المتجاورة ويرسم خطا بين مراكزها.

تتضمن الخطوط zone_code و neighbour_code، و zone_name و neighbour_name، و weight، و mutual (1: كل منهما جارة للأخرى)، و metres وهي المسافة بين المركزين (NULL حيث لا يُعرف أحدهما). احذف خطا أو أضف خطا، مثلا عبر مضيق، ثم أعط الطبقة إلى «تجمعات المناطق» كجدول جيران.

جيران الملكة (queen) يشتركون في حد أو في نقطة، وجيران الرخ (rook) يشتركون في حد. والمناطق التي لا جيران لها تُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>First list of each zone, darker with its margin</source>
        <translation>اللائحة الأولى في كل منطقة، وتزداد قتامة مع فارقها</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>First row of the header</source>
        <translation>أول سطر من الترويسة</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>First zones only (0: all)</source>
        <translation>المناطق الأولى فقط (0: الكل)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Flips</source>
        <translation>حالات انقلاب الصدارة</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>For SENSITIVITY: points of the votes by which the party swings in each step.</source>
        <translation>من أجل SENSITIVITY: نقط الأصوات التي يتحول بها الحزب في كل درجة.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>For SENSITIVITY: steps down and up from the scenario.</source>
        <translation>من أجل SENSITIVITY: عدد الدرجات نزولا وصعودا انطلاقا من السيناريو.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>For instance excess_votes=2, turnout_reserve=1: decides in place of the criterion. A zone that lacks one of them is not ranked. Optional.</source>
        <translation>مثلا excess_votes=2, turnout_reserve=1: يحسم بدل المعيار. والمنطقة التي ينقصها أحدهما لا تُرتب. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>For join counts: the values of the field (zone_class by default), separated by semicolons.</source>
        <translation>من أجل عد الأزواج المتجاورة: قيم الحقل (zone_class افتراضيا)، تفصل بينها فواصل منقوطة.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>For the themes share, share_alpha and turnout. fixed: steps of 5 points of share, of 10 points of turnout. pooled: steps with about as many zones each, over this layer and those of the next parameter together.</source>
        <translation>للعروض share و share_alpha و turnout. القيمة fixed: درجات من 5 نقط لنسبة الأصوات، ومن 10 نقط لنسبة المشاركة. القيمة pooled: درجات يضم كل منها عددا متقاربا من المناطق، في هذه الطبقة وطبقات الوسيط الموالي مجتمعة.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Four steps: “Read published results”, “Join results to zones”, “Classify zones of a party”, “Style zones”. The result is that of the four run one after the other, and its style is saved with it.

Run it as a batch process with one row a party for a map of each. Read the log: what the join could not place is named there. For side tables and finer choices run the steps by themselves, or open the model in the model designer.</source>
        <translation>أربع مراحل: «قراءة نتائج منشورة»، «ربط النتائج بالمناطق»، «تصنيف مناطق حزب»، «تنسيق عرض المناطق». والنتيجة هي نفسها عند تشغيل المراحل الأربع تباعا، ويُحفظ نمطها معها.

للحصول على خريطة لكل حزب، شغله على دفعات بسطر لكل حزب. اقرأ السجل: ما لم يجد له الربط موضعا مذكور فيه. وللجداول الجانبية والاختيارات الأدق شغل المراحل واحدة واحدة، أو افتح النموذج في مصمم النماذج.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Fractions of 1</source>
        <translation>كسور من 1</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Free</source>
        <translation>المتاحة</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>French name</source>
        <translation>الاسم الفرنسي</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>French name of the party or list</source>
        <translation>الاسم الفرنسي للحزب أو اللائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>From a published file and a layer of zones to the styled map of a party's zones.</source>
        <translation>من ملف منشور وطبقة مناطق إلى خريطة منسقة لمناطق حزب.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Gains</source>
        <translation>يكسب</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Gap</source>
        <translation>الفارق عن آخر مرتبة</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Gap in points</source>
        <translation>الفارق عن آخر مرتبة (بالنقط)</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>ملفات GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>GeoPackage made by “Create electoral database”; or postgres:CONNECTION, a PostgreSQL connection of QGIS, with /SCHEMA where it is not mpelection.</source>
        <translation>ملف GeoPackage أنشأته «إنشاء قاعدة بيانات انتخابية»؛ أو postgres:CONNECTION، وهو اتصال PostgreSQL في QGIS، متبوعا ب /SCHEMA إذا لم يكن المخطط mpelection.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Geometries repaired</source>
        <translation>الهندسات التي أُصلحت</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Geometry</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Getis-Ord G</source>
        <translation>Getis-Ord G</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Getis-Ord Gi*</source>
        <translation>Getis-Ord Gi*</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Give a crosswalk or a weight layer, not both.</source>
        <translation>أعط جدول تحويل أو طبقة ترجيح، وليس كليهما.</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Gives the results of an election on a level as an election layer, which all analyses take.</source>
        <translation>يعطي نتائج انتخابات على مستوى معين في شكل طبقة انتخابية تقبلها جميع التحليلات.</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Gives the results of an election on a level as an election layer: one feature a zone, with zone_code, zone_name, the parent, registered, voters, valid, invalid, seats and one field votes_&lt;CODE&gt; a list. NULL is no list or not published, 0 a published zero.

Zones without a map come without geometry, zones without a result with NULL in all counts. Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that counts is in the layer, so that no vote is counted twice.</source>
        <translation>يعطي نتائج انتخابات على مستوى معين في شكل طبقة انتخابية: معلم واحد لكل منطقة، مع zone_code و zone_name والمنطقة الأم و registered و voters و valid و invalid و seats وحقل votes_&lt;CODE&gt; لكل لائحة. القيمة NULL تعني أنه لا توجد لائحة أو أن العدد غير منشور، و0 صفر منشور.

المناطق التي لا خريطة لها تأتي بلا هندسة، والتي لا نتيجة لها تأتي بقيمة NULL في جميع الأعداد. ومن منطقة وأجزائها على المستوى نفسه، كمدينة ومقاطعاتها، لا تتضمن الطبقة إلا الجانب المحتسب، حتى لا يُحسب أي صوت مرتين.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Gives zones a native renderer and legend: zone class, share, votes, place, margin, turnout and more.</source>
        <translation>يمنح المناطق عرضا أصليا ومفتاح خريطة: فئة المنطقة، أو نسبة الأصوات، أو الأصوات، أو الرتبة، أو الفارق، أو نسبة المشاركة، وغير ذلك.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Global Moran's I</source>
        <translation>مؤشر موران الإجمالي</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Ground</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>HTML files</source>
        <translation>ملفات HTML</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>HTML files (*.html)</source>
        <translation>ملفات HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Hands out the seats of every zone by a law, and tells how far a party is from the next one.</source>
        <translation>يوزع مقاعد كل منطقة وفق قانون، ويبين كم يبعد الحزب عن المقعد الموالي.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Hands out the seats of every zone by an electoral law that is given as data, in whole numbers.

Adds seats_&lt;CODE&gt; of every list: NULL where it has no list, is level with others for a seat, or where the seats depend on a figure that is not published; and fields of the party, below.

seat_prospect: safe; marginal (a seat within MARGINAL percent of the valid votes of being lost); near_miss (the next one within NEAR_MISS percent); out_of_reach; no_list; tie; unknown. What is at risk goes first.

Where the quota's base (registered electors, ballots cast) is not published none is assumed: the result is worked out for every number from the ballots on. Where it is the same for all, registered_from is the least of them; else ALLOCATION has the result of each range, and seats are given only where all ranges agree. seat_missing and seat_cushion are NULL where they change with it; seat_reason gives both ends.

Ties are reported, never broken. “Classify zones of a party” takes the prospects as its rule seat.

Fields of the party (v votes):</source>
        <translation>يوزع مقاعد كل منطقة وفق قانون انتخابي معطى في شكل بيانات، بأعداد صحيحة.

يضيف seats_&lt;CODE&gt; لكل لائحة: NULL حيث لا توجد لائحة، أو حيث تتعادل مع غيرها على مقعد، أو حيث تتوقف المقاعد على رقم غير منشور؛ ويضيف حقول الحزب، أدناه.

قيم seat_prospect: safe (مقعد مضمون)؛ marginal (مقعد تفقده خسارة لا تتجاوز MARGINAL في المائة من الأصوات المعبر عنها)؛ near_miss (المقعد الموالي ضاع بفارق لا يتجاوز NEAR_MISS في المائة)؛ out_of_reach (بعيد المنال)؛ no_list؛ tie؛ unknown. وما هو مهدد يأتي أولا.

حيث لا يُنشر أساس القاسم (المسجلون أو المصوتون) لا يُفترض شيء: تُحسب النتيجة لكل عدد ابتداء من عدد المصوتين. فإذا كانت واحدة للجميع كان registered_from أصغر هذه الأعداد؛ وإلا تضمن ALLOCATION نتيجة كل مجال، ولا تُعطى المقاعد إلا حيث تتفق جميع المجالات. وتكون seat_missing و seat_cushion بقيمة NULL حيث تتغير معه؛ ويعطي seat_reason الحدين معا.

يُشار إلى حالات التعادل ولا يُفصل فيها أبدا. وتأخذ «تصنيف مناطق حزب» هذه الآفاق قاعدة seat.

حقول الحزب (v الأصوات):</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Hide what is decided</source>
        <translation>إخفاء ما تقرر</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Hide what is decided for</source>
        <translation>إخفاء ما تقررت مطابقته</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Highest turnout</source>
        <translation>أعلى نسبة مشاركة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Highest turnout that is possible (%)</source>
        <translation>أعلى نسبة مشاركة ممكنة (٪)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>History</source>
        <translation>السوابق</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>House of Representatives {year}, local lists</source>
        <translation>مجلس النواب {year}، اللوائح المحلية</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>House of Representatives {year}, national lists</source>
        <translation>مجلس النواب {year}، اللوائح الوطنية</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>House of Representatives {year}, regional lists</source>
        <translation>مجلس النواب {year}، اللوائح الجهوية</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>How far the party is ahead of the best other list, or behind it</source>
        <translation>مدى تقدم الحزب على أقوى لائحة أخرى أو تأخره عنها</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>How far the party is ahead of the last winning place, or behind it</source>
        <translation>مدى تقدم الحزب على آخر مرتبة فائزة أو تأخره عنها</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>How far the party is from its next seat, and from losing one</source>
        <translation>كم يبعد الحزب عن مقعده القادم، وعن فقدان مقعد</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>How many rows name the columns; their words are put together. 0: found.</source>
        <translation>عدد الأسطر التي تسمي الأعمدة؛ وتُجمع كلماتها معا. 0: يُعثر عليه تلقائيا.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>How many zones are neighbours of each, where the nearest ones are.</source>
        <translation>عدد المناطق المجاورة لكل منطقة، حين يكون الجيران هم الأقرب.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>How rows find their zones, as in “Join results to zones”.</source>
        <translation>كيف تجد الأسطر مناطقها، كما في «ربط النتائج بالمناطق».</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>How the lists stand in the table.</source>
        <translation>كيف ترد اللوائح في الجدول.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Id of one election. Optional: all of them.</source>
        <translation>معرف انتخابات واحدة. اختياري: جميعها.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Id of the election in the database, such as 2021_local: one ballot of one election.</source>
        <translation>معرف الانتخابات في قاعدة البيانات، مثل 2021_local: اقتراع واحد من انتخابات.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Id of the election: one ballot of one election</source>
        <translation>معرف الانتخابات: اقتراع واحد من انتخابات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Images (*.png *.jpg *.tif);;PDF files (*.pdf)</source>
        <translation>صور (*.png *.jpg *.tif);;ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Import {number}: {election} on level {level}, zones of {vintage}, is in the database.</source>
        <translation>الاستيراد {number}: {election} على المستوى {level}، بمناطق {vintage}، في قاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>In percent of the zone's valid votes.</source>
        <translation>نسبة مئوية من الأصوات المعبر عنها في المنطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Index of distortion</source>
        <translation>مؤشر عدم التناسب</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Indices as data</source>
        <translation>المؤشرات في شكل بيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Indices of the election</source>
        <translation>مؤشرات الانتخابات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Inhabitants</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Inhabitants of the zone</source>
        <translation>عدد سكان المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>Inhabitants that are no number count as not known: {zones}</source>
        <translation>قيم عدد السكان التي ليست أعدادا تُعتبر غير معروفة: {zones}</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Invalid ballots</source>
        <translation>الأوراق الملغاة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Invalid ballots; missing is not published</source>
        <translation>الأوراق الملغاة؛ والفارغ غير منشور</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Invalid geometries</source>
        <translation>الهندسات غير الصالحة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Its expectation without association</source>
        <translation>قيمته المتوقعة في غياب الارتباط</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Its name. Optional where the file has only one.</source>
        <translation>اسمها. اختياري إذا لم يتضمن الملف إلا واحدة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Its z under randomisation</source>
        <translation>قيمة z له في حالة التوزيع العشوائي</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Join Again</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Join results to zones</source>
        <translation>ربط النتائج بالمناطق</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Join, and list what is open and what is free</source>
        <translation>الربط، وسرد ما هو معلق وما هو متاح</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Joined by: {methods}</source>
        <translation>طرق الربط: {methods}</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Joined: {results}</source>
        <translation>رُبط: {results}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_help.py"/>
        <source>Joins a results table to a boundary layer and gives an election layer: all zones, then the result rows that found none, without geometry, so that national totals and shares stay whole.

Matching by code compares codes as text, then without separators, decimals of a spreadsheet, the letters of the country, and leading zeros; the log says what was done. By name it compares names without accents, case, punctuation and kind of zone, in Latin or Arabic script, within the parent where that is known, then by the usual spellings (Oulad, Ouled). Close names are searched within the parent, one to one; north never matches south, and a part never matches the whole without saying so.

The ledger: rows and votes in = joined + unmatched, to the unit. SUSPICIOUS counts zones against whose join something speaks: code and name, parents or levels disagree, codes are shared, there are more ballots than electors or more electors than inhabitants, figures are far from those of another ballot, or fit a neighbour much better. Zones that share code and name are merged to one multipart zone; a figure in which they differ is NULL, and named in the log. Two result rows for one zone are an error.

match_method is code, name, alias, close or none; match_score is 1 when certain, else the likeness of the names; match_key is the row's own code or name.

Decisions: a table with name, parent and zone_code, given as aliases, goes before everything else. DECISIONS is that table with the close names applied in this run, to be given again next time. A table of names with name, name_ar and, optionally, zone_code lets French results meet Arabic zones.</source>
        <translation>يربط جدول نتائج بطبقة حدود ويعطي طبقة انتخابية: جميع المناطق، ثم أسطر النتائج التي لم تجد أي منطقة، بلا هندسة، حتى تبقى المجاميع والنسب الوطنية كاملة.

تقارن المطابقة بالرمز الرموز باعتبارها نصا، ثم بدون فواصل، ولا كسور عشرية مصدرها الجداول الإلكترونية، ولا حروف البلد، ولا أصفار بادئة؛ ويبين السجل ما تم. وتقارن المطابقة بالاسم الأسماء دون اعتبار علامات التشكيل وحالة الحروف وعلامات الترقيم ونوع المنطقة، بالحروف اللاتينية أو العربية، داخل المنطقة الأم حيث تكون معروفة، ثم حسب الكتابات المعتادة (Oulad، Ouled). ويُبحث عن الأسماء المتقاربة داخل المنطقة الأم، واحدا لواحد؛ فلا يطابق الشمال الجنوب أبدا، ولا يطابق الجزء الكل دون التصريح بذلك.

الحصيلة: الأسطر والأصوات الواردة = المربوطة + غير المطابقة، بالوحدة. ويحسب SUSPICIOUS المناطق التي يوجد ما يشكك في ربطها: تضارب الرمز والاسم أو المناطق الأم أو المستويات، أو رموز مشتركة، أو مصوتون أكثر من المسجلين، أو مسجلون أكثر من السكان، أو أرقام بعيدة عن أرقام اقتراع آخر أو تلائم منطقة مجاورة أكثر بكثير. والمناطق المشتركة في الرمز والاسم تُدمج في منطقة واحدة متعددة الأجزاء؛ والرقم الذي تختلف فيه يصبح NULL ويُذكر في السجل. ووجود سطري نتائج لمنطقة واحدة خطأ.

قيمة match_method هي code أو name أو alias أو close أو none؛ وقيمة match_score هي 1 عند اليقين، وإلا فدرجة تشابه الأسماء؛ و match_key هو رمز السطر نفسه أو اسمه.

القرارات: جدول يتضمن name و parent و zone_code، يُعطى كأسماء بديلة، وله الأسبقية على كل ما عداه. و DECISIONS هو هذا الجدول مضافة إليه الأسماء المتقاربة المطبقة في هذا التشغيل، ليُعطى من جديد في المرة القادمة. وجدول الأسماء الذي يتضمن name و name_ar واختياريا zone_code يتيح للنتائج بالفرنسية أن تلتقي بمناطق بالعربية.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Joins a results table to a boundary layer by code and name, and accounts for every row and vote.</source>
        <translation>يربط جدول نتائج بطبقة حدود بالرمز والاسم، ويقدم حساب كل سطر وكل صوت.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Joins a results table to the zones of a level and stores it in the electoral database, audited.</source>
        <translation>يربط جدول نتائج بمناطق مستوى معين ويخزنه مدققا في قاعدة البيانات الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Joins a results table to the zones of a level, as “Join results to zones” does, and stores it in the database as the results of one election on that level, in one transaction: all of it or nothing.

Rows that find no zone are kept in the table unmatched with their reason and the closest zone; they become zones without geometry, so that totals and shares stay whole, unless that is switched off. Decisions (ALIASES, and close names applied) are kept in the table alias and replayed at every later load of the level.

Loading the same again changes nothing. Loading a corrected table replaces the results of that election and level as a whole, and the log says what was there; import_log keeps every load with its source, SHA-256, parameters and ledger.

Votes, counts, share, rank, margin, gap and zone class (rule strength) of every list are stored. An absent row of result is no list, or not published, and never 0. An election that is not in the database yet is made.</source>
        <translation>يربط جدول نتائج بمناطق مستوى معين، كما تفعل «ربط النتائج بالمناطق»، ويخزنه في قاعدة البيانات باعتباره نتائج انتخابات واحدة على ذلك المستوى، في معاملة واحدة: إما كله أو لا شيء.

الأسطر التي لا تجد منطقة تُحفظ في الجدول unmatched بسببها وبأقرب منطقة إليها؛ وتصبح مناطق بلا هندسة حتى تبقى المجاميع والنسب كاملة، ما لم يُعطل هذا الخيار. والقرارات (ALIASES والأسماء المتقاربة المطبقة) تُحفظ في الجدول alias ويُعاد تطبيقها في كل تحميل لاحق لهذا المستوى.

تحميل الشيء نفسه مرة أخرى لا يغير شيئا. وتحميل جدول مصحح يستبدل نتائج تلك الانتخابات على ذلك المستوى كلها، ويذكر السجل ما كان فيها؛ ويحتفظ import_log بكل تحميل مع مصدره وبصمته SHA-256 ووسائطه وحصيلته.

تُخزن لكل لائحة الأصوات والأعداد ونسبة الأصوات والرتبة والفارق والفارق عن آخر مرتبة وفئة المنطقة (القاعدة strength). وغياب سطر النتيجة يعني أنه لا توجد لائحة، أو أنه غير منشور، ولا يعني أبدا 0. والانتخابات غير الموجودة بعد في قاعدة البيانات تُنشأ.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Joins results to small zones, sums them by province, and classifies the provinces.</source>
        <translation>يربط النتائج بمناطق صغيرة ويجمعها حسب الأقاليم ويصنف الأقاليم.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Joins two elections to the same zones and maps what changed for a party.</source>
        <translation>يربط انتخابين بالمناطق نفسها ويرسم خريطة ما تغير بالنسبة لحزب.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Keep as Layer</source>
        <translation>الاحتفاظ كطبقة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Keep as layer</source>
        <translation>الاحتفاظ كطبقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Keep results without zone</source>
        <translation>الاحتفاظ بالنتائج التي لا منطقة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Keep rows of totals as zones</source>
        <translation>الاحتفاظ بأسطر المجاميع كمناطق</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Keep this map as a layer of its own; the next choice makes another</source>
        <translation>الاحتفاظ بهذه الخريطة في طبقة مستقلة؛ والاختيار الموالي ينشئ طبقة أخرى</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Keeps the zones with a rank up to this, those level with the last included. 0 keeps all zones.</source>
        <translation>يحتفظ بالمناطق إلى هذه الرتبة، بما فيها المتعادلة مع الأخيرة. 0 يحتفظ بجميع المناطق.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Kept, since results refer to them, though the layer does not have them: {zones}</source>
        <translation>احتُفظ بها لأن نتائج تحيل إليها، رغم أن الطبقة لا تتضمنها: {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Kind of swing</source>
        <translation>نوع التحول</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <source>Language of the page. user: that of QGIS. en: English. fr: French. ar: Arabic, read from the right, with Arabic names where the layer has them.</source>
        <translation>لغة الصفحة. القيمة user: لغة QGIS. القيمة en: الإنجليزية. القيمة fr: الفرنسية. القيمة ar: العربية، تُقرأ من اليمين، بالأسماء العربية حيث توجد في الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Later election</source>
        <translation>الانتخابات اللاحقة</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Later results</source>
        <translation>النتائج اللاحقة</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Law File</source>
        <translation>ملف قانون</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Law File…</source>
        <translation>ملف قانون…</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Law by which seats are allocated</source>
        <translation>القانون الذي تُوزع وفقه المقاعد</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Law files</source>
        <translation>ملفات القوانين</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Layer of the zones that the results belong to.</source>
        <translation>طبقة المناطق التي تتعلق بها النتائج.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Layer or table with one feature a zone and one field votes_&lt;CODE&gt; a list.</source>
        <translation>طبقة أو جدول، بمعلم واحد لكل منطقة وحقل votes_&lt;CODE&gt; لكل لائحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Layer or table with one feature a zone, its seats, and one field votes_&lt;CODE&gt; a list.</source>
        <translation>طبقة أو جدول، بمعلم واحد لكل منطقة مع مقاعدها، وحقل votes_&lt;CODE&gt; لكل لائحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Layer or table with the zones that the results go to.</source>
        <translation>طبقة أو جدول المناطق التي تُنقل إليها النتائج.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Layer to draw, as it is styled: in the project, or with the style kept in its file.</source>
        <translation>الطبقة المراد رسمها بنمطها: النمط الذي لها في المشروع، أو المحفوظ في ملفها.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Layer with one feature a zone, as given by the other algorithms.</source>
        <translation>طبقة بمعلم واحد لكل منطقة، كما تعطيها الخوارزميات الأخرى.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Layer with one polygon a zone, such as an election layer.</source>
        <translation>طبقة بمضلع واحد لكل منطقة، مثل طبقة انتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Layer with one polygon a zone, such as an election layer; for neighbours by distance also points.</source>
        <translation>طبقة بمضلع واحد لكل منطقة، مثل طبقة انتخابية؛ وكذلك نقط إذا كان الجوار بالمسافة.</translation>
    </message>
    <message>
        <location filename="../ui/sources.py"/>
        <source>Layers of the Project</source>
        <translation>طبقات المشروع</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Layout</source>
        <translation>بنية الجدول</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Layout template</source>
        <translation>قالب تخطيط الصفحة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Lays out a layer on an A4 sheet, upright or across as its extent asks, and writes it as an image or as PDF.

A layer in degrees is drawn in an equal-area projection about its middle, since colours weigh by area. Under the title stands how many zones are not on the map and, where the layer has the measures of a party, how many of its votes are theirs. The layer itself stays as it is.</source>
        <translation>يضع طبقة على ورقة A4، عمودية أو أفقية حسب امتدادها، ويكتبها صورة أو ملف PDF.

والطبقة ذات الإحداثيات بالدرجات تُرسم في إسقاط متساوي المساحات مركزه وسطها، لأن وقع الألوان يكون بمساحتها. وتحت العنوان يُذكر عدد المناطق خارج الخريطة، وحيث تتضمن الطبقة مقاييس حزب يُذكر أيضا ما لهذه المناطق من أصواته. وتبقى الطبقة نفسها كما هي.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Least squares index</source>
        <translation>مؤشر المربعات الصغرى</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Legend entry of the ground</source>
        <translation>مدخل الخلفية في مفتاح الخريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/export_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/choices_form.py"/>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Level of significance</source>
        <translation>مستوى الدلالة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Level of the parents</source>
        <translation>مستوى المناطق الأم</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Level of the zones</source>
        <translation>مستوى المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Level of the zones that the parents are, such as region. Optional: without it parents are kept as they are given, and the level cannot be rolled up.</source>
        <translation>مستوى المناطق الأم، مثل region. اختياري: بدونه تُحفظ المناطق الأم كما أُعطيت، ولا يمكن تجميع المستوى.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Level to sum to</source>
        <translation>المستوى الذي يُجمع إليه</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Levels that disagree</source>
        <translation>المستويات المتضاربة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>List</source>
        <translation>اللائحة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>List Them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>List what has no party</source>
        <translation>سرد ما لا حزب له</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>List whose votes and share are given. Optional: that of the clusters, else that of the field party.</source>
        <translation>اللائحة التي تُعطى أصواتها ونسبتها. اختياري: لائحة التجمعات، وإلا لائحة الحقل party.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>List zones not on the map</source>
        <translation>عرض قائمة المناطق خارج الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>List, zone and distribution</source>
        <translation>القائمة والمنطقة والتوزيع</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Lists</source>
        <translation>اللوائح</translation>
    </message>
    <message>
        <location filename="../ui/small_charts.py"/>
        <source>Lists of the zone</source>
        <translation>لوائح المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Lists removed</source>
        <translation>اللوائح المحذوفة</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that merge</source>
        <translation>اللوائح التي تندمج</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that stand as one, for instance PI+USFP=PI; several with a semicolon. Optional.</source>
        <translation>لوائح تتقدم كلائحة واحدة، مثلا PI+USFP=PI؛ افصل بين عدة مجموعات بفاصلة منقوطة. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that withdraw</source>
        <translation>اللوائح التي تنسحب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Lists with fewer votes are summed into votes_OTHERS, votes conserved. 0 sums none.</source>
        <translation>اللوائح التي لها أصوات أقل تُجمع في votes_OTHERS دون ضياع أي صوت. 0 لا يجمع أيا منها.</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Lists without party</source>
        <translation>اللوائح التي لا حزب لها</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Lists: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation>اللوائح: {total} = {joined} مربوطة + {decided} بقرار + {unmatched} معلقة</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/panel.py"/>
        <source>Load Sample Data</source>
        <translation>تحميل بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Load results into database</source>
        <translation>تحميل النتائج في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Load sample data</source>
        <translation>تحميل بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Load zones into database</source>
        <translation>تحميل المناطق في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Loads the zones of a level into the electoral database: boundaries, codes, names and parents.</source>
        <translation>يحمل مناطق مستوى معين في قاعدة البيانات الانتخابية: الحدود والرموز والأسماء والمناطق الأم.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Loads the zones of one level, in one vintage of its boundaries, in one transaction: all of them or none.

Geometry is brought to WGS 84 and to multipolygons; a zone without geometry is kept without one. Invalid geometries are repaired, or the load is refused; the log names them. Features with one code and name are parts of one zone; zones that share a code but not the name become CODE~1, CODE~2.

Zones that are there already keep their place in the database; those that are the same are not touched. Zones of the level and vintage that the layer does not have go, unless results refer to them; with “Add to the zones there are” they all stay.

Where zones are parts of other zones of the same level, as arrondissements of a city among communes, give the level itself as level of the parents for them: load the cities with the others first, then the arrondissements by “Add to the zones there are”. The grain says which of the two sides counts, so that no vote is counted twice.</source>
        <translation>يحمل مناطق مستوى واحد، بإصدار واحد من حدوده، في معاملة واحدة: كلها أو لا شيء منها.

تُحول الهندسة إلى WGS 84 وإلى مضلعات متعددة؛ والمنطقة التي لا هندسة لها تُحفظ بدونها. والهندسات غير الصالحة تُصلح أو يُرفض التحميل؛ ويذكرها السجل. والمعالم المشتركة في الرمز والاسم أجزاء منطقة واحدة؛ أما المناطق المشتركة في الرمز دون الاسم فتصبح CODE~1، CODE~2.

المناطق الموجودة من قبل تحتفظ بمكانها في قاعدة البيانات؛ وما لم يتغير منها لا يُمس. ومناطق هذا المستوى والإصدار التي لا تتضمنها الطبقة تُزال، ما لم تُحل إليها نتائج؛ وباختيار «إضافة إلى المناطق الموجودة» تبقى كلها.

حيث تكون المناطق أجزاء من مناطق أخرى على المستوى نفسه، كمقاطعات مدينة بين الجماعات، أعط المستوى نفسه كمستوى للمناطق الأم: حمل المدن أولا مع غيرها، ثم المقاطعات باختيار «إضافة إلى المناطق الموجودة». ويحدد خيار الاحتساب أي الجانبين يُحسب، حتى لا يُحسب أي صوت مرتين.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I</source>
        <translation>مؤشر موران المحلي</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I of a difference</source>
        <translation>مؤشر موران المحلي للفرق</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I of rates (empirical Bayes)</source>
        <translation>مؤشر موران المحلي للمعدلات (بايز التجريبي)</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>Local constituencies</source>
        <translation>الدوائر الانتخابية المحلية</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local join count of a class</source>
        <translation>العد المحلي للأزواج المتجاورة من فئة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Long: one row a list and zone</source>
        <translation>طويل: سطر لكل لائحة ومنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Loses</source>
        <translation>يفقد</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Lowest score</source>
        <translation>أدنى نقطة</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Lowest score of a proposal that is accepted</source>
        <translation>أدنى نقطة لقبول اقتراح</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>MP Election Analysis</source>
        <translation>MP Election Analysis</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Makes a database for elections, levels, zones, parties and results, empty or with Morocco in it.</source>
        <translation>ينشئ قاعدة بيانات للانتخابات والمستويات والمناطق والأحزاب والنتائج، فارغة أو متضمنة المغرب.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Makes a new GeoPackage with the tables of an electoral database: level, zone, party, election, result, turnout, seat, alias, import_log and unmatched. Any program that reads GeoPackage opens it.

Then “Load zones” brings the zones of a level, “Load results” the results of an election, “Election layer from database” gives them back for analyses. A map of each election and level is in the file as a layer: set its filter to "party" = 'MP'.

Several people share a database on a PostgreSQL server with PostGIS: give postgres:CONNECTION instead of a file, with the name of a connection of QGIS. The tables are in a schema of their own.

A file or schema that exists already is never replaced.</source>
        <translation>ينشئ ملف GeoPackage جديدا بجداول قاعدة بيانات انتخابية: level و zone و party و election و result و turnout و seat و alias و import_log و unmatched. ويفتحه أي برنامج يقرأ GeoPackage.

بعد ذلك تجلب «تحميل المناطق» مناطق مستوى معين، و«تحميل النتائج» نتائج انتخابات، وتعيدها «طبقة انتخابية من قاعدة البيانات» من أجل التحليلات. وفي الملف خريطة لكل انتخابات ومستوى في شكل طبقة: اضبط تصفيتها على "party" = 'MP'.

يمكن لعدة أشخاص أن يتشاركوا قاعدة بيانات على خادم PostgreSQL مع PostGIS: أعط postgres:CONNECTION بدل ملف، مع اسم اتصال من QGIS. وتوجد الجداول في مخطط خاص بها.

لا يُستبدل أبدا ملف أو مخطط موجود.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Many zones are tested at once: uncorrected, one in twenty would be called a cluster by chance at 0.05. The false discovery rate keeps the part of false ones among those found below the level.</source>
        <translation>تُختبر مناطق كثيرة دفعة واحدة: فبدون تصحيح تُعد واحدة من كل عشرين تجمعا بمحض الصدفة عند 0,05. ويُبقي معدل الاكتشافات الخاطئة حصة التجمعات الخاطئة من بين ما وُجد دون هذا المستوى.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map from database</source>
        <translation>خريطة من قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Map of zones</source>
        <translation>خريطة المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map of {count} zones: {title}</source>
        <translation>خريطة بعدد من المناطق يبلغ {count}: {title}</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>Maps</source>
        <translation>الخرائط</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Margin</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Margin in points</source>
        <translation>الفارق (بالنقط)</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Marginal seat within (%)</source>
        <translation>مقعد هش في حدود (٪)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Match Zones and Parties</source>
        <translation>مطابقة المناطق والأحزاب</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Match Zones and Parties…</source>
        <translation>مطابقة المناطق والأحزاب…</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Match zones and parties</source>
        <translation>مطابقة المناطق والأحزاب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Matched by</source>
        <translation>طريقة المطابقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Matching</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Match…</source>
        <translation>مطابقة…</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Mean number of neighbours</source>
        <translation>متوسط عدد الجيران</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Measured anew, since other zones are there or count: {elections}</source>
        <translation>أُعيد قياسها لوجود أو احتساب مناطق أخرى: {elections}</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Measures a party in every zone and gives each zone a class by a written rule, with the reason.</source>
        <translation>يقيس حزبا في كل منطقة ويعطي كل منطقة فئة وفق قاعدة مكتوبة، مع السبب.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Measures every zone of an election layer, without reference to a party.

Shares and rates are fractions of 1. A measure that lacks what it needs is NULL and the field ending in _reason says why. Valid votes that are not published are the sum of the published lists.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, s1 the largest s):</source>
        <translation>يقيس كل منطقة من طبقة انتخابية دون إحالة إلى حزب.

النسب والمعدلات كسور من 1. والمقياس الذي ينقصه ما يلزمه يكون NULL، ويبين الحقل المنتهي ب _reason السبب. والأصوات المعبر عنها غير المنشورة هي مجموع اللوائح المنشورة.

الحقول (v الأصوات، V الأصوات المعبر عنها، C المصوتون، E المسجلون، s = v / V، s1 أكبر s):</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Measures every zone: winner, margin, turnout, effective number of lists.</source>
        <translation>يقيس كل منطقة: اللائحة الأولى، والفارق، ونسبة المشاركة، والعدد الفعلي للوائح.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Measures one party in every zone and classifies the zones by a written rule: the first class whose conditions hold is the zone's.

Rule strength: tie: level with another list across place k; stronghold: rank at most k and high location quotient; holding: rank at most k; contested: at most the given points behind place k; foothold: further behind, high location quotient; average; weak. Rule quotient: by location quotient. Rule deviation: by standard deviations of the difference from the overall share. Rules margin_aec and margin_points: by the margin over the best other list. Rule seat: by the prospects that “Allocate seats” has written. Rule history: by the typology that “Compare elections” has written. Both are refused on a layer without these fields. Rule custom: your own classes. Always apart: zero (a published 0), no list, no data.

Shares, margins and gaps are fractions of 1 in the fields; thresholds are ratios, points or standard deviations. Overall figures are sums over all zones of the layer, with or without geometry: those of the country where the layer holds all of it.

Fields (v votes, V valid votes, E registered electors, B the base chosen, s = v / B, S the overall share):</source>
        <translation>يقيس حزبا واحدا في كل منطقة ويصنف المناطق وفق قاعدة مكتوبة: فئة المنطقة هي أول فئة تتحقق شروطها.

القاعدة strength: tie (تعادل): تعادل مع لائحة أخرى عند حد المرتبة k؛ stronghold (معقل): الرتبة لا تتجاوز k ومعامل التوطن مرتفع؛ holding (محتفظ بها): الرتبة لا تتجاوز k؛ contested (متنازع عليها): خلف المرتبة k بما لا يتجاوز النقط المعطاة؛ foothold (موطئ قدم): أبعد من ذلك، ومعامل التوطن مرتفع؛ average (متوسطة)؛ weak (ضعيفة). القاعدة quotient: حسب معامل التوطن. القاعدة deviation: حسب الفارق عن النسبة الإجمالية بالانحرافات المعيارية. القاعدتان margin_aec و margin_points: حسب الفارق مع أفضل لائحة أخرى. القاعدة seat: حسب الآفاق التي كتبتها «توزيع المقاعد». القاعدة history: حسب التصنيف الذي كتبته «مقارنة الانتخابات». وكلتاهما مرفوضة على طبقة ليست فيها هذه الحقول. القاعدة custom: فئاتك الخاصة. وتبقى دائما جانبا: الصفر (0 منشور)، وغياب اللائحة، وغياب البيانات.

النسب والفوارق كسور من 1 في الحقول؛ والعتبات نسب أو نقط أو انحرافات معيارية. والأرقام الإجمالية مجاميع جميع مناطق الطبقة، بهندسة أو بدونها: وهي أرقام البلد إذا كانت الطبقة تتضمنه كله.

الحقول (v الأصوات، V الأصوات المعبر عنها، E المسجلون، B الأساس المختار، s = v / B، S النسبة الإجمالية):</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Measures that do not fit the votes</source>
        <translation>المقاييس التي لا توافق الأصوات</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Merges neighbouring zones of a class into named areas, with votes, share, electors and zones.</source>
        <translation>يدمج المناطق المتجاورة من فئة في مجالات مسماة، بأصواتها ونسبتها ومسجليها ومناطقها.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Merges zones of the same class that are neighbours into areas.

Each area has zone_code (A1 is the one with the most valid votes), zone_name (its largest zone, and how many more), area_class, zones, zone_list, the summed counts of the election layer, and for PARTY area_votes and area_share (votes / valid votes, a fraction of 1). So it is an election layer again: classify or rank it. Registered electors, ballots cast and invalid ballots are NULL unless every zone with a result has them.

A cluster is the centre of something that reaches into its neighbours: its border is no border of support.</source>
        <translation>يدمج في مجالات المناطق المتجاورة من الفئة نفسها.

لكل مجال zone_code (A1 هو الذي له أكبر عدد من الأصوات المعبر عنها)، و zone_name (أكبر مناطقه وعدد ما سواها)، و area_class، و zones، و zone_list، ومجاميع أعداد الطبقة الانتخابية، ثم area_votes و area_share بالنسبة إلى PARTY (الأصوات / الأصوات المعبر عنها، كسر من 1). فهو بذلك طبقة انتخابية من جديد: يمكن تصنيفها أو ترتيبها. ويكون المسجلون والمصوتون والأوراق الملغاة NULL ما لم تتوفر لكل منطقة لها نتيجة.

التجمع مركز شيء يمتد إلى جيرانه: فحدوده ليست حدود التأييد.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="../ui/sample.py"/>
        <source>Morocco (sample)</source>
        <translation>المغرب (بيانات نموذجية)</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Morocco's elections of 2011, 2016 and 2021</source>
        <translation>الانتخابات المغربية لسنوات 2011 و2016 و2021</translation>
    </message>
    <message>
        <location filename="../ui/sample.py"/>
        <source>Morocco: House 2021, local lists, constituencies</source>
        <translation>المغرب: مجلس النواب 2021، اللوائح المحلية، الدوائر الانتخابية</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Most neighbours of a zone</source>
        <translation>أكبر عدد من الجيران لمنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/edit_level.py"/>
        <location filename="../algorithms/edit_party.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/party_colours.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Name for new codes that no target zone has. Optional: new_name, if it is there.</source>
        <translation>اسم الرموز الجديدة التي لا تحملها أي منطقة مستهدفة. اختياري: new_name إن وُجد.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Name of a law that comes with the plugin, or path of a law file (JSON, “format”: “mpelection-law/1”). Laws of the plugin: {laws}.</source>
        <translation>اسم قانون مرفق بالإضافة، أو مسار ملف قانون (JSON، «format»: «mpelection-law/1»). قوانين الإضافة: {laws}.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Name of a new election</source>
        <translation>اسم انتخابات جديدة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the election</source>
        <translation>اسم الانتخابات</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Name of the election, such as 2021. Optional: only decisions and names of the registry that are for one election need it.</source>
        <translation>اسم الانتخابات، مثل 2021. اختياري: لا تحتاجه إلا القرارات وأسماء السجل الخاصة بانتخابات معينة.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Name of the law by which seats are allocated. Optional.</source>
        <translation>اسم القانون الذي تُوزع وفقه المقاعد. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Name of the level</source>
        <translation>اسم المستوى</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Name of the parent</source>
        <translation>اسم المنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the party or list</source>
        <translation>اسم الحزب أو اللائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Name of the sheet or table, or its number from 1. Optional: the one with the most cells.</source>
        <translation>اسم الورقة أو الجدول، أو رقمهما ابتداء من 1. اختياري: ما يضم أكبر عدد من الخلايا.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Name of the target zones</source>
        <translation>اسم المناطق المستهدفة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the zone</source>
        <translation>اسم المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the zone one level up</source>
        <translation>اسم المنطقة في المستوى الأعلى مباشرة</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/panel.py"/>
        <source>Name, code or parent; either script</source>
        <translation>الاسم أو الرمز أو المنطقة الأم؛ بالحروف اللاتينية أو العربية</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Names of the columns, separated by semicolons. Optional: recognised by the party registry.</source>
        <translation>أسماء الأعمدة، تفصل بينها فواصل منقوطة. اختياري: يُتعرف عليها بسجل الأحزاب.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Names of the zones</source>
        <translation>أسماء المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system</source>
        <translation>درجة وطنية النظام الحزبي</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system (Golosov)</source>
        <translation>درجة وطنية النظام الحزبي (غولوسوف)</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system, standardised</source>
        <translation>درجة وطنية النظام الحزبي، مقيسة</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system, zones weighted</source>
        <translation>درجة وطنية النظام الحزبي، بترجيح المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Near miss within (%)</source>
        <translation>مقعد ضاع بفارق ضئيل في حدود (٪)</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Nearest Seats</source>
        <translation>أقرب المقاعد</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Nearest seats</source>
        <translation>أقرب المقاعد</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Neighbours</source>
        <translation>الجيران</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Neighbours from a file are asked for: choose WEIGHTS_FILE.</source>
        <translation>الجيران مطلوبون من ملف: اختر WEIGHTS_FILE.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Neighbours from a table are asked for: choose NEIGHBOURS.</source>
        <translation>الجيران مطلوبون من جدول: اختر NEIGHBOURS.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Neighbours of zones</source>
        <translation>جيران المناطق</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Neighbours: {zones}</source>
        <translation>الجيران: {zones}</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>New Database…</source>
        <translation>قاعدة بيانات جديدة…</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>New code</source>
        <translation>الرمز الجديد</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Next Seat</source>
        <translation>المقعد القادم</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>No area has {least} zones: no zone of the classes wanted, or too few side by side ({field}).</source>
        <translation>لا مجال يبلغ عدد مناطقه {least}: لا توجد منطقة من الفئات المطلوبة، أو أن المتجاور منها قليل جدا ({field}).</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>No figures are published here: {counts}.</source>
        <translation>لا أرقام منشورة هنا: {counts}.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>No party of this election has “{typed}” in its names.</source>
        <translation>لا حزب في هذه الانتخابات يتضمن أحد أسمائه «{typed}».</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>No share is known.</source>
        <translation>لا توجد أي نسبة معروفة.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>No zone fits the search and what is chosen beside it.</source>
        <translation>لا توجد منطقة توافق البحث وما اختير من تصفية.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>No zone found</source>
        <translation>لم يُعثر على أي منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Not offered, since a temporary layer is empty when its project is opened again: {layers}. Make it anew and save it to a file.</source>
        <translation>لم تُعرض، لأن الطبقة المؤقتة تكون فارغة عند إعادة فتح مشروعها: {layers}. أنشئها من جديد واحفظها في ملف.</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Not on the map</source>
        <translation>خارج الخريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Nothing found.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Nothing to correct: give at least one new value.</source>
        <translation>لا شيء يُصحح: أعط قيمة جديدة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Number of lists that win a place in each zone. 0 takes the zone's seats where they are known, else 1.</source>
        <translation>عدد اللوائح التي تفوز بمرتبة في كل منطقة. 0 يأخذ مقاعد المنطقة حيث تكون معروفة، وإلا 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Number of nearest zones</source>
        <translation>عدد المناطق الأقرب</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Number of the import in the log</source>
        <translation>رقم الاستيراد في السجل</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Of text tables and DBF, such as utf-8, windows-1256 or cp850. Optional: told from the letters.</source>
        <translation>للجداول النصية و DBF، مثل utf-8 أو windows-1256 أو cp850. اختياري: يُستنتج من الحروف.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Old code</source>
        <translation>الرمز القديم</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One election layer for each election and level, and the tables seats, elections, parties and data_dictionary. It is made anew.</source>
        <translation>طبقة انتخابية لكل انتخابات ومستوى، والجداول seats و elections و parties و data_dictionary. ويُنشأ الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>One feature a parent, with summed counts.</source>
        <translation>معلم واحد لكل منطقة أم، بمجاميع الأعداد.</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>One feature a zone, one field votes_&lt;CODE&gt; a list.</source>
        <translation>معلم واحد لكل منطقة، وحقل votes_&lt;CODE&gt; لكل لائحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>One feature an area, an election layer with summed counts.</source>
        <translation>معلم واحد لكل مجال، في طبقة انتخابية بمجاميع الأعداد.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>One legend with</source>
        <translation>مفتاح خريطة مشترك مع</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>One line a pair of neighbours, with their codes.</source>
        <translation>خط لكل زوج من الجيران، برمزيهما.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>One or two fields. Optional: zone_name and zone_name_ar.</source>
        <translation>حقل أو حقلان. اختياري: zone_name و zone_name_ar.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>One row a list: votes and seats before and after.</source>
        <translation>سطر لكل لائحة: الأصوات والمقاعد قبل وبعد.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row a party, the one with most votes first.</source>
        <translation>سطر لكل حزب، وأولها الحزب الأكثر أصواتا.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row a party: votes, zones, nationalisation, seats; and the indices of the election.</source>
        <translation>سطر لكل حزب: الأصوات والمناطق ودرجة الوطنية والمقاعد؛ ومؤشرات الانتخابات.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>One row a step and list: swing of the party in points, votes, seats, and zones left open.</source>
        <translation>سطر لكل درجة ولائحة: تحول الحزب بالنقط، والأصوات، والمقاعد، والمناطق التي لم تُحسم.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>One row a zone and list (and range of electors): votes, whether it takes part, quota, whole seats, remainder and its rank, seats by remainder, seats, whether it is level for one, and the votes missing for one more and those whose loss costs one.</source>
        <translation>سطر لكل منطقة ولائحة (ومجال من عدد المسجلين): الأصوات، وهل تُقبل في التوزيع، والقاسم، والمقاعد الكاملة، والبقية ورتبتها، والمقاعد بالبقية، والمقاعد، وهل هي متعادلة على مقعد، والأصوات الناقصة لمقعد إضافي، والأصوات التي يكلف فقدانها مقعدا.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone and list that won seats.</source>
        <translation>سطر لكل منطقة ولائحة فازت بمقاعد.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone and list.</source>
        <translation>سطر لكل منطقة ولائحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>One row a zone, fields of the election layer.</source>
        <translation>سطر لكل منطقة، بحقول الطبقة الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone: registered, voters, valid, invalid, seats.</source>
        <translation>سطر لكل منطقة: registered، voters، valid، invalid، seats.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row an index: value, unit, formula, source, and why it is NULL.</source>
        <translation>سطر لكل مؤشر: القيمة والوحدة والصيغة والمصدر، وسبب كونه NULL.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only rows and zones of this parent</source>
        <translation>أسطر هذه المنطقة الأم ومناطقها فقط</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Only the first zones are kept: totals and shares of the output are theirs alone.</source>
        <translation>لم يُحتفظ إلا بالمناطق الأولى: مجاميع المخرجات ونسبها تخصها وحدها.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Only the first {count} zones are written out; ALLOCATION has all of them.</source>
        <translation>المناطق الأولى وحدها ({count}) مفصلة هنا؛ وفي ALLOCATION جميعها.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only what is free</source>
        <translation>المتاح فقط</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only what is open</source>
        <translation>المعلق فقط</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones not on the map</source>
        <translation>المناطق خارج الخريطة فقط</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones of this class</source>
        <translation>مناطق هذه الفئة فقط</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones of this parent, such as a region</source>
        <translation>المناطق التابعة لهذه المنطقة الأم فقط، مثل جهة</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Open</source>
        <translation>المعلقة</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Open Attribute Table</source>
        <translation>فتح جدول السمات</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Open Electoral Database</source>
        <translation>فتح قاعدة بيانات انتخابية</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open Morocco's elections of 2021</source>
        <translation>فتح الانتخابات المغربية لسنة 2021</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/panel.py"/>
        <source>Open Sample Database</source>
        <translation>فتح قاعدة البيانات النموذجية</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open a Database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Open a File…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <location filename="../ui/panel.py"/>
        <source>Open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open a database of your own with Morocco's elections of 2011, 2016 and 2021; made at the first time</source>
        <translation>فتح قاعدة بيانات خاصة بك بالانتخابات المغربية لسنوات 2011 و2016 و2021؛ وتُنشأ في المرة الأولى</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Open an electoral database</source>
        <translation>فتح قاعدة بيانات انتخابية</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open an electoral database: a recent one, a file, or one on a server that QGIS has a connection to</source>
        <translation>فتح قاعدة بيانات انتخابية: قاعدة فُتحت مؤخرا، أو ملف، أو قاعدة على خادم له اتصال في QGIS</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open sample database</source>
        <translation>فتح قاعدة البيانات النموذجية</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open the atlas of this map filled in: a page for each region</source>
        <translation>فتح أطلس هذه الخريطة معبأ مسبقا: صفحة لكل جهة</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Open “Create electoral database”</source>
        <translation>فتح «إنشاء قاعدة بيانات انتخابية»</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open “Rank zones of a party” filled in: where there is most to defend or to gain</source>
        <translation>فتح «ترتيب مناطق حزب» معبأ مسبقا: المناطق التي فيها أكثر ما يمكن الدفاع عنه أو كسبه</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <location filename="../ui/map_reading.py"/>
        <source>Opening {database}</source>
        <translation>فتح {database}</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Opens the map of a party in an election: a layer that is a query of the electoral database.</source>
        <translation>يفتح خريطة حزب في انتخابات: طبقة هي استعلام من قاعدة البيانات الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Opens the map of one party, one election and one level, in the colour of the party: votes, share, rank, margin, gap and zone class of every zone. The layer reads the database itself, nothing is copied: a later load shows at the next drawing.

Another party is another filter of the layer, such as "party" = 'PI', and nothing else. Projects with the layer open in a QGIS without this plugin too. For analyses take “Election layer from database”.</source>
        <translation>يفتح خريطة حزب واحد وانتخابات واحدة ومستوى واحد، بلون الحزب: الأصوات ونسبة الأصوات والرتبة والفارق والفارق عن آخر مرتبة وفئة كل منطقة. تقرأ الطبقة قاعدة البيانات نفسها ولا يُنسخ شيء: فيظهر أي تحميل لاحق عند الرسم الموالي.

وحزب آخر ليس إلا تصفية أخرى للطبقة، مثل "party" = 'PI'. والمشاريع التي تتضمن الطبقة تُفتح أيضا في QGIS بدون هذه الإضافة. أما للتحليلات فخذ «طبقة انتخابية من قاعدة البيانات».</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Optional, for the rule custom: a label, a QGIS expression and a colour such as #1b7837 a row, tried in this order. An expression may name every field of the output but zone_class, zone_label and zone_reason, for instance share &gt; 0.2 AND rank &lt;= places; shares, margins and gaps are fractions of 1. Zones without data, without the list and with a published 0 are classes of their own before them, all others after them.</source>
        <translation>اختياري، للقاعدة custom: تسمية وتعبير QGIS ولون مثل #1b7837 في كل سطر، تُجرب بهذا الترتيب. ويمكن للتعبير أن يسمي أي حقل من المخرجات ما عدا zone_class و zone_label و zone_reason، مثلا share &gt; 0.2 AND rank &lt;= places؛ والنسب والفوارق كسور من 1. والمناطق التي لا بيانات لها، أو لا لائحة فيها، أو ذات 0 منشور، فئات خاصة تسبقها، وجميع المناطق الأخرى تأتي بعدها.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: a template of your own, in place of the plugin's for the paper and orientation.</source>
        <translation>اختياري: قالب خاص بك، بدل قالب الإضافة لهذا الورق وهذا الاتجاه.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Optional: as GeoDa and PySAL write it, with the zone codes as ids.</source>
        <translation>اختياري: كما يكتبه GeoDa و PySAL، برموز المناطق كمعرفات.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Optional: classified layers of other parties or elections. Run each layer with the others here, and all have the same steps. For the themes share, share_alpha, turnout, votes, strength_turnout and strength_margin; the steps of the others are always the same.</source>
        <translation>اختياري: طبقات مصنفة لأحزاب أو انتخابات أخرى. شغل كل طبقة مع ذكر الأخرى هنا، فتكون للجميع الدرجات نفسها. للعروض share و share_alpha و turnout و votes و strength_turnout و strength_margin؛ أما درجات العروض الأخرى فهي نفسها دائما.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Optional: cluster_class, else zone_class.</source>
        <translation>اختياري: cluster_class، وإلا zone_class.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Optional: it stays as it is.</source>
        <translation>اختياري: يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Optional: it stays as it is. A hyphen (-) alone empties it.</source>
        <translation>اختياري: يبقى كما هو. وشرطة (-) وحدها تفرغه.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Optional: its id.</source>
        <translation>اختياري: معرفها.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: its share is the second value (bivariate, difference).</source>
        <translation>اختياري: نسبته هي القيمة الثانية (ثنائي المتغير، الفرق).</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: layer of the same zones, told by zone_code, from which the second value is taken: by default of the same party.</source>
        <translation>اختياري: طبقة للمناطق نفسها، تُعرف بواسطة zone_code، تُؤخذ منها القيمة الثانية: قيمة الحزب نفسه افتراضيا.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Optional: made by “Neighbours of zones” and edited, or your own: fields zone_code and neighbour_code, one row a link; optional are weight, and mutual (1: the row holds both ways).</source>
        <translation>اختياري: أنشأته «جيران المناطق» وعُدل، أو جدولك الخاص: الحقلان zone_code و neighbour_code، سطر لكل صلة؛ واختياريا weight و mutual (1: السطر صالح في الاتجاهين).</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: numbers to look at instead of a party's share; for join counts the field of the class.</source>
        <translation>اختياري: أعداد تُدرس بدل نسبة حزب؛ وفي عد الأزواج المتجاورة حقل الفئة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: polygons that cover the country, such as its regions. They are drawn below in one neutral colour, so that zones without a polygon do not look like the sea.</source>
        <translation>اختياري: مضلعات تغطي البلد، مثل جهاته. تُرسم في الأسفل بلون محايد واحد، حتى لا تبدو المناطق التي لا مضلع لها كأنها بحر.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: polygons with zone_code and zone_name of what the pages show. They give pages their names and frames, and a ground for zones without a polygon.</source>
        <translation>اختياري: مضلعات تتضمن zone_code و zone_name لما تعرضه الصفحات. وهي تعطي الصفحات أسماءها وأطرها، وخلفية للمناطق التي لا مضلع لها.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Optional: recognised by its header. A single - says that there is none.</source>
        <translation>اختياري: يُتعرف عليه من ترويسته. وعلامة - وحدها تعني أنه غير موجود.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: such as the election. What is not on the map follows it.</source>
        <translation>اختياري: مثل الانتخابات. ويليه ما هو خارج الخريطة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: such as the election; it stands on every page.</source>
        <translation>اختياري: مثل الانتخابات؛ ويظهر في كل صفحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Optional: table with name and party (a code or name of the registry; * for a list of its own) and, where wanted, election, decided_on, note. Decisions come before all else; of two on one name the later counts. In a date such as 02/03/2021 the day comes first.</source>
        <translation>اختياري: جدول يتضمن name و party (رمز أو اسم من السجل؛ و* للائحة مستقلة) وعند الرغبة election و decided_on و note. للقرارات الأسبقية على كل ما عداها؛ ومن قرارين في اسم واحد يُعتد بالأحدث. وفي تاريخ مثل 02/03/2021 يأتي اليوم أولا.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: the date that the pages bear. Today where none is given.</source>
        <translation>اختياري: التاريخ الذي تحمله الصفحات. تاريخ اليوم إذا لم يُعط أي تاريخ.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Optional: the field {field} where it is not chosen.</source>
        <translation>اختياري: الحقل {field} إن لم يُختر حقل.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: the name of the theme or of the layer.</source>
        <translation>اختياري: اسم العرض أو الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: the name of the theme where TITLE is another; none for the style that the layer has.</source>
        <translation>اختياري: اسم العرض إذا كان TITLE غيره؛ ولا شيء مع نمط الطبقة نفسه.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: the second value (bivariate, difference); of the earlier layer where one is chosen.</source>
        <translation>اختياري: القيمة الثانية (ثنائي المتغير، الفرق)؛ من الطبقة السابقة إذا اختيرت.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: where the figures and boundaries are from.</source>
        <translation>اختياري: مصدر الأرقام والحدود.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Optional: zone_code.</source>
        <translation>اختياري: zone_code.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Optional: zone_name.</source>
        <translation>اختياري: zone_name.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Optional: {field} where it is not chosen</source>
        <translation>اختياري: {field} إن لم يُختر حقل</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: “Zone without a polygon”, with their number.</source>
        <translation>اختياري: «منطقة بلا مضلع»، مع عددها.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Orphans</source>
        <translation>العناصر اليتيمة</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Other Elections</source>
        <translation>انتخابات أخرى</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Other Name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Outlines that come as close as this meet: it bridges slivers and gaps of simplified boundaries. 0: only vertices that are exactly the same. -1: a thousandth of the size of a usual zone, said in the log.</source>
        <translation>الحدود التي تقترب من بعضها إلى هذه المسافة تُعد متلامسة: ويتجاوز ذلك الشقوق والفجوات في الحدود المبسطة. 0: الرؤوس المتطابقة تماما فقط. -1: جزء من ألف من حجم منطقة معتادة، ويُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>Overall: {share}</source>
        <translation>المجموع: {share}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>PARTY_ALIASES: the table lacks the fields {missing}; it needs name and party and, optionally, election, decided_on, note. Fields: {fields}</source>
        <translation>PARTY_ALIASES: تنقص الجدول الحقول {missing}؛ وهو يحتاج إلى name و party واختياريا election و decided_on و note. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>PARTY_MAP: the table needs the columns from (code in the earlier election) and to (code in the later one). Columns: {fields}</source>
        <translation>PARTY_MAP: يحتاج الجدول إلى العمودين from (الرمز في الانتخابات السابقة) و to (الرمز في الانتخابات اللاحقة). الأعمدة: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Package (GeoPackage)</source>
        <translation>الحزمة (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Page of a zone</source>
        <translation>صفحة المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Page of all zones first</source>
        <translation>صفحة جميع المناطق أولا</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Page with the seats by list, the zones in which a seat changes hands, and a chart of the sensitivity.</source>
        <translation>صفحة فيها مقاعد كل لائحة والمناطق التي ينتقل فيها مقعد ورسم بياني للحساسية.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Pairs of neighbours</source>
        <translation>أزواج الجيران</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Paper</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Parent</source>
        <translation>المنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parent field</source>
        <translation>حقل المنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parent of the parent</source>
        <translation>المنطقة الأم للمنطقة الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Parent of the result</source>
        <translation>المنطقة الأم للنتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Parent of the zone</source>
        <translation>المنطقة الأم للمنطقة</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Parent: {name}</source>
        <translation>المنطقة الأم: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parents</source>
        <translation>المناطق الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parents with parts that have no result</source>
        <translation>مناطق أم بعض أجزائها بلا نتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Parties</source>
        <translation>الأحزاب</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/database_map.py"/>
        <location filename="../algorithms/edit_party.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../ui/choices_form.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/party_combo.py"/>
        <source>Party</source>
        <translation>الحزب</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Party Colours</source>
        <translation>ألوان الأحزاب</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Party Colours…</source>
        <translation>ألوان الأحزاب…</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Party indices</source>
        <translation>مؤشرات الأحزاب</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Party map</source>
        <translation>جدول مقابلة الأحزاب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>Party registries</source>
        <translation>سجلات الأحزاب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Party registry</source>
        <translation>سجل الأحزاب</translation>
    </message>
    <message>
        <location filename="../ui/party_combo.py"/>
        <source>Party: type its code or name, in either script</source>
        <translation>الحزب: اكتب رمزه أو اسمه، بالحروف اللاتينية أو العربية</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Percent by which the votes of all lists change; never to more ballots than registered electors.</source>
        <translation>النسبة المئوية التي تتغير بها أصوات جميع اللوائح؛ ولا يتجاوز عدد المصوتين أبدا عدد المسجلين.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Percentages</source>
        <translation>نسب مئوية</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Permutations</source>
        <translation>التبديلات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Permutations (0: as many as needed)</source>
        <translation>التبديلات (0: بقدر الحاجة)</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Pieces left out below (%)</source>
        <translation>القطع المستبعدة دون (٪)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Place among the levels, 1 the largest zones. 0 keeps the one it has, or gives a new level the next.</source>
        <translation>الموقع بين المستويات، 1 لأكبر المناطق. 0 يحتفظ بالموقع الحالي، أو يعطي المستوى الجديد الموقع الموالي.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Place of the party among the lists of each zone</source>
        <translation>مرتبة الحزب بين لوائح كل منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Points a step</source>
        <translation>عدد النقط في كل درجة</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Points of the votes by which lists gain or lose, for instance MP=2; PJD=-1. Other lists give or take in proportion to their votes. Optional.</source>
        <translation>نقط الأصوات التي تربحها اللوائح أو تخسرها، مثلا MP=2; PJD=-1. وتعطي اللوائح الأخرى أو تأخذ بتناسب مع أصواتها. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Points or polygons with their inhabitants, in any reference system. Zones without inhabitants in it are shared out by area, and named. Optional.</source>
        <translation>نقط أو مضلعات بعدد سكانها، في أي نظام إحداثيات. والمناطق التي لا سكان لها فيها تُقسم حسب المساحة وتُذكر. اختياري.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Print an atlas</source>
        <translation>طباعة أطلس</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Prints a PDF atlas of a party. Every page has the map of the zones of one region, or of any other group, the legend with the number of zones, the ten zones with the highest shares, the ten just outside a winning place, the totals, the source and the date. The first page shows all zones and lists the pages.

The layer needs the fields of “Classify zones of a party”, and those of the theme. Steps of colours are the same on every page. In Arabic the page is read from the right.

The page comes from a layout template of QGIS (.qpt). Copy one of the plugin's folder resources/layouts, change it in a print layout, save it as a template and give it here: items are filled by their item id; what has another id stays as it is.</source>
        <translation>يطبع أطلس PDF لحزب. تتضمن كل صفحة خريطة مناطق جهة أو أي مجموعة أخرى، ومفتاح الخريطة مع عدد المناطق، والمناطق العشر ذات أعلى النسب، والمناطق العشر التي تقع مباشرة دون مرتبة فائزة، والمجاميع، والمصدر، والتاريخ. وتعرض الصفحة الأولى جميع المناطق وتسرد الصفحات.

تحتاج الطبقة إلى حقول «تصنيف مناطق حزب» وإلى حقول العرض. ودرجات الألوان هي نفسها في جميع الصفحات. وفي العربية تُقرأ الصفحة من اليمين.

تأتي الصفحة من قالب تخطيط في QGIS (.qpt). انسخ أحد قوالب مجلد الإضافة resources/layouts، وعدله في تخطيط طباعة، واحفظه قالبا، وأعطه هنا: تُملأ العناصر حسب معرفها؛ وما له معرف آخر يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Prints a PDF with a page for each region: map, legend, best and nearest zones, totals, source.</source>
        <translation>يطبع ملف PDF بصفحة لكل جهة: الخريطة، ومفتاحها، وأقوى المناطق وأقربها، والمجاميع، والمصدر.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Priority list</source>
        <translation>قائمة الأولويات</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Province</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Provinces</source>
        <translation>الأقاليم</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>Provinces and prefectures</source>
        <translation>الأقاليم والعمالات</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Published</source>
        <translation>كما نُشر</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Published file</source>
        <translation>الملف المنشور</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Published table to zone map</source>
        <translation>من جدول منشور إلى خريطة المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Puts a party's zones in order of priority by one criterion or several, and says why in words.</source>
        <translation>يرتب مناطق حزب حسب الأولوية بمعيار واحد أو عدة معايير، ويبين السبب بالكلمات.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>QGIS cannot open the map {source}. Rename files and folders that have % or | in their name.</source>
        <translation>لا يستطيع QGIS فتح الخريطة {source}. أعد تسمية الملفات والمجلدات التي تتضمن أسماؤها % أو |.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>QGIS expression</source>
        <translation>تعبير QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>QGIS expression that chooses the rows, such as "typeListe" = 'locale'. All cells are text in it. Optional.</source>
        <translation>تعبير QGIS يختار الأسطر، مثل "typeListe" = 'locale'. جميع الخلايا فيه نص. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Queen: a common border or corner</source>
        <translation>الملكة (queen): حد مشترك أو نقطة مشتركة</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Rank of the level (0: as it is, or the next)</source>
        <translation>رتبة المستوى (0: كما هي، أو الموالية)</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Rank zones</source>
        <translation>ترتيب المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Rank zones of a party</source>
        <translation>ترتيب مناطق حزب</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranked by: {criteria}</source>
        <translation>الترتيب حسب: {criteria}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranked zones</source>
        <translation>المناطق المرتبة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranks the zones of a party by one criterion, or by several with weights.

Criteria: excess_votes (votes - valid votes x overall share); next_place (votes to the list in the next place); last_place (votes missing to the last winning place, or ahead of the first list without one; the places are the zone's seats where known: no electoral law is applied); turnout_reserve (registered x (1 - turnout) x share: a ceiling, as if all who did not vote did, and as the others; NULL where the registered are not published); contribution (votes / the party's votes).

A zone that lacks what decides has no rank, never the last, and priority_reason says why. Zones that are level share a rank, and the next rank is that many further on; in LIST they stand in the order of their codes.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, S the overall share):</source>
        <translation>يرتب مناطق حزب بمعيار واحد، أو بعدة معايير مع ترجيحات.

المعايير: excess_votes (الأصوات - الأصوات المعبر عنها x النسبة الإجمالية)؛ next_place (عدد الأصوات إلى اللائحة في المرتبة الموالية)؛ last_place (الأصوات الناقصة إلى آخر مرتبة فائزة، أو أصوات التقدم على أول لائحة بدونها؛ والمراتب هي مقاعد المنطقة حيث تكون معروفة: ولا يُطبق أي قانون انتخابي)؛ turnout_reserve (المسجلون x (1 - نسبة المشاركة) x نسبة الأصوات: سقف، كما لو صوت جميع الممتنعين، ومثل الآخرين؛ NULL حيث لم يُنشر عدد المسجلين)؛ contribution (الأصوات / أصوات الحزب).

المنطقة التي ينقصها ما يحسم لا رتبة لها، ولا تُعطى أبدا الرتبة الأخيرة، ويبين priority_reason السبب. وتشترك المناطق المتعادلة في الرتبة، وتأتي الرتبة الموالية بعدها بعدد تلك المناطق؛ وفي LIST تُدرج حسب ترتيب رموزها.

الحقول (v الأصوات، V الأصوات المعبر عنها، C المصوتون، E المسجلون، s = v / V، S النسبة الإجمالية):</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Rank…</source>
        <translation>ترتيب…</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Rates are those of a party: choose PARTY.</source>
        <translation>المعدلات تخص حزبا: اختر PARTY.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Read published results</source>
        <translation>قراءة نتائج منشورة</translation>
    </message>
    <message>
        <location filename="../ui/card_reading.py"/>
        <source>Reading a zone</source>
        <translation>قراءة منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Reading recipe</source>
        <translation>وصفة القراءة</translation>
    </message>
    <message>
        <location filename="../ui/seat_reading.py"/>
        <source>Reading seats</source>
        <translation>قراءة المقاعد</translation>
    </message>
    <message>
        <location filename="../ui/analysis.py"/>
        <location filename="../ui/follow.py"/>
        <location filename="../ui/layer_reading.py"/>
        <location filename="../ui/map_reading.py"/>
        <source>Reading zones</source>
        <translation>قراءة المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Reading {source}</source>
        <translation>قراءة {source}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Reads a published file (CSV, XLSX, ODS, DBF, GeoPackage ...) into a results table.</source>
        <translation>يقرأ ملفا منشورا (CSV، XLSX، ODS، DBF، GeoPackage ...) ويحوله إلى جدول نتائج.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Reads one ballot of a published file into a results table: one row a zone, fields zone_code, zone_name, parent_name, registered, voters, valid, invalid, seats and one field votes_&lt;CODE&gt; a list.

Cells are read as text: codes keep their leading zeros, blank cells stay NULL and a published 0 stays 0. Columns are recognised by their header, lists by the party registry and the decisions given; the log says what was recognised and every choice can be made by a parameter. A list is taken for a party only where its name is the party's beyond doubt; close names are listed with the lists, for you to decide.

Lists in percent become votes where the published valid votes and the decimals leave one whole number only; rows of totals are left out and named.

Where the file holds several ballots, choose one with FILTER, for instance "typeListe" = 'locale'. Two rows for one zone, or cells that are no counts, are errors that name them.</source>
        <translation>يقرأ اقتراعا واحدا من ملف منشور ويحوله إلى جدول نتائج: سطر لكل منطقة، والحقول zone_code و zone_name و parent_name و registered و voters و valid و invalid و seats وحقل votes_&lt;CODE&gt; لكل لائحة.

تُقرأ الخلايا باعتبارها نصا: تحتفظ الرموز بأصفارها البادئة، وتبقى الخلايا الفارغة NULL، ويبقى الصفر المنشور 0. ويُتعرف على الأعمدة من ترويساتها، وعلى اللوائح بسجل الأحزاب وبالقرارات المعطاة؛ ويبين السجل ما تم التعرف عليه، ويمكن تحديد كل اختيار بوسيط. ولا تُنسب لائحة إلى حزب إلا إذا كان اسمها اسم الحزب دون أي شك؛ أما الأسماء المتقاربة فتُسرد مع اللوائح لتقرر أنت فيها.

تُحول نسب اللوائح المئوية إلى أصوات حيث لا تترك الأصوات المعبر عنها المنشورة والأرقام العشرية إلا عددا صحيحا واحدا؛ وتُستبعد أسطر المجاميع وتُذكر.

وإذا تضمن الملف عدة اقتراعات فاختر أحدها بواسطة FILTER، مثلا "typeListe" = 'locale'. ووجود سطرين لمنطقة واحدة، أو خلايا ليست أعدادا، خطأ يُذكر فيه موضعه.</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Recipes</source>
        <translation>الوصفات</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Recognised</source>
        <translation>تعرف تلقائي</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../database/pack.py"/>
        <source>Regions</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Registered electors</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Registered electors that are not published are at least the ballots cast. A highest turnout, on your word, makes them more, and decides seats that are open else.</source>
        <translation>المسجلون غير المنشور عددهم لا يقلون عن عدد المصوتين. أعلى نسبة مشاركة تفترضها أنت ترفع هذا العدد وتحسم مقاعد تبقى دونها غير محسومة.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Registered electors; missing is not published</source>
        <translation>المسجلون؛ والفارغ غير منشور</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Remove results from database</source>
        <translation>حذف النتائج من قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Report for machines</source>
        <translation>تقرير تقرؤه الآلة</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Report of the allocation</source>
        <translation>تقرير التوزيع</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Report of the join</source>
        <translation>تقرير الربط</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Report of the join as data</source>
        <translation>تقرير الربط في شكل بيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Report of the scenario</source>
        <translation>تقرير السيناريو</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Result code</source>
        <translation>رمز النتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Result name</source>
        <translation>اسم النتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows</source>
        <translation>أسطر النتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows joined</source>
        <translation>أسطر النتائج المربوطة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows without zone</source>
        <translation>أسطر النتائج التي لا منطقة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Results (tidy CSV)</source>
        <translation>النتائج (CSV طويل)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Results in the database</source>
        <translation>النتائج في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Results table</source>
        <translation>جدول النتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Results table of the election before.</source>
        <translation>جدول نتائج الانتخابات السابقة.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Results table with one row a zone</source>
        <translation>جدول نتائج بسطر لكل منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Results table with one row a zone.</source>
        <translation>جدول نتائج بسطر لكل منطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Results table, as “Read published results” makes it.</source>
        <translation>جدول نتائج كما تنشئه «قراءة نتائج منشورة».</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Results without zone</source>
        <translation>النتائج التي لا منطقة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Rook: a common border</source>
        <translation>الرخ (rook): حد مشترك</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows in</source>
        <translation>الأسطر الواردة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows joined</source>
        <translation>الأسطر المربوطة</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Rows of results</source>
        <translation>أسطر النتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Rows of the header</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows that find no zone become zones without geometry, so that totals and national shares stay whole.</source>
        <translation>الأسطر التي لا تجد منطقة تصبح مناطق بلا هندسة، حتى تبقى المجاميع والنسب الوطنية كاملة.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows that find no zone follow the zones, without geometry, so that totals and national shares stay whole.</source>
        <translation>الأسطر التي لا تجد منطقة تأتي بعد المناطق بلا هندسة، حتى تبقى المجاميع والنسب الوطنية كاملة.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows that found no zone, each with its reason.</source>
        <translation>الأسطر التي لم تجد أي منطقة، ولكل منها سببه.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows that found no zone, with votes and reason.</source>
        <translation>الأسطر التي لم تجد أي منطقة، مع الأصوات والسبب.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Rows that sum others are left out and named in the log; kept, their votes count twice.</source>
        <translation>الأسطر التي تجمع أسطرا أخرى تُستبعد وتُذكر في السجل؛ وإذا احتُفظ بها حُسبت أصواتها مرتين.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows without zone</source>
        <translation>الأسطر التي لا منطقة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Rows without zone are decided by hand in the matching window: menu Vector, MP Election Analysis, Match Zones and Parties.</source>
        <translation>الأسطر التي لا منطقة لها يُقرر فيها باليد في نافذة المطابقة: قائمة متجه (Vector)، MP Election Analysis، مطابقة المناطق والأحزاب.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows: {rows_in} in = {rows_joined} joined + {rows_unmatched} without zone</source>
        <translation>الأسطر: {rows_in} واردة = {rows_joined} مربوطة + {rows_unmatched} لا منطقة لها</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Rows: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation>الأسطر: {total} = {joined} مربوطة + {decided} بقرار + {unmatched} معلقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Rule file</source>
        <translation>ملف القاعدة</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>SEATS: the column “{field}” holds text.</source>
        <translation>SEATS: العمود «{field}» يتضمن نصا.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>SEATS: the table needs the columns party and seats. Columns: {fields}</source>
        <translation>SEATS: يحتاج الجدول إلى العمودين party و seats. الأعمدة: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>SHA-256 of that file</source>
        <translation>بصمة SHA-256 لذلك الملف</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>SISTER: the table needs zone_code or zone_name, and fields votes_&lt;CODE&gt;. Fields: {fields}</source>
        <translation>SISTER: يحتاج الجدول إلى zone_code أو zone_name، وإلى حقول votes_&lt;CODE&gt;. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE names zones by their zone_code, and the election layer has no such field.</source>
        <translation>يحدد SWING_TABLE المناطق برمزها zone_code، وليس لطبقة الانتخابات هذا الحقل.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE needs the columns zone_code, party and points; it lacks: {columns}.</source>
        <translation>يحتاج SWING_TABLE إلى الأعمدة zone_code و party و points؛ وينقصه: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: a row of zone “{zone}” names no list. Write the code of the list in party.</source>
        <translation>SWING_TABLE: سطر من المنطقة «{zone}» لا يسمي أي لائحة. اكتب رمز اللائحة في party.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: {count} of its zones are none of those read of the election layer: {zones}. Take zones of the same level, with zone_code written as there: {codes}</source>
        <translation>SWING_TABLE: بعض مناطقه ({count}) ليست من المناطق المقروءة من طبقة الانتخابات: {zones}. خذ مناطق من المستوى نفسه، واكتب zone_code كما هو فيها: {codes}</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: “{party}” stands twice for zone “{zone}”.</source>
        <translation>SWING_TABLE: «{party}» مذكورة مرتين للمنطقة «{zone}».</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: “{points}” for “{party}” in zone “{zone}” is no number of points. Write it as in 2 or -1.5, a decimal with a point; leave the row out where nothing changes.</source>
        <translation>SWING_TABLE: «{points}» للائحة «{party}» في المنطقة «{zone}» ليس عددا من النقط. اكتبه مثل 2 أو -1.5، والكسر بنقطة؛ واترك السطر حيث لا يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Sample Database</source>
        <translation>قاعدة البيانات النموذجية</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save Decisions (an existing table is added to)</source>
        <translation>حفظ القرارات (الجدول الموجود يُضاف إليه)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save Decisions…</source>
        <translation>حفظ القرارات…</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Save as recipe</source>
        <translation>حفظ كوصفة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Save the zones of the list as CSV or XLSX</source>
        <translation>حفظ مناطق القائمة بصيغة CSV أو XLSX</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save, and join with these decisions into the output</source>
        <translation>الحفظ، ثم الربط بهذه القرارات في المخرجات</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Saved {path}</source>
        <translation>حُفظ {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Scenario of seats: {party}</source>
        <translation>سيناريو المقاعد: {party}</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Score</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Search zones</source>
        <translation>البحث عن مناطق</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Search zones…</source>
        <translation>البحث عن مناطق…</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/step_chart.py"/>
        <location filename="../ui/seats_control.py"/>
        <location filename="../ui/seats_panel.py"/>
        <location filename="../ui/theme_list.py"/>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats after</source>
        <translation>المقاعد بعد</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats at Risk</source>
        <translation>المقاعد المهددة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats at most</source>
        <translation>المقاعد على الأكثر</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats at risk</source>
        <translation>المقاعد المهددة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats before</source>
        <translation>المقاعد قبل</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats before and after: swings, turnout, lists that withdraw or merge, another law.</source>
        <translation>المقاعد قبل وبعد: التحولات، والمشاركة، واللوائح التي تنسحب أو تندمج، وقانون آخر.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats by list</source>
        <translation>المقاعد حسب اللائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats handed out</source>
        <translation>المقاعد الموزعة</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats near and at risk</source>
        <translation>المقاعد القريبة والمهددة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Seats of each zone (0: field seats)</source>
        <translation>مقاعد كل منطقة (0: الحقل seats)</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats of the lists</source>
        <translation>مقاعد اللوائح</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats of the party</source>
        <translation>مقاعد الحزب</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats of the party after</source>
        <translation>مقاعد الحزب بعد</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats of the party before</source>
        <translation>مقاعد الحزب قبل</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats of the party: {won} of {places} · not known in {zones} zones</source>
        <translation>مقاعد الحزب: {won} من {places} · غير معروفة في بعض المناطق ({zones})</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats of {party} against its swing</source>
        <translation>مقاعد {party} حسب تحوله</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Seats that the lists win by the electoral law</source>
        <translation>المقاعد التي تفوز بها اللوائح وفق القانون الانتخابي</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Seats to be filled in the zone; missing is not published</source>
        <translation>المقاعد المتنافس عليها في المنطقة؛ والفارغ غير منشور</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats to fill</source>
        <translation>المقاعد المتنافس عليها</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Seats won</source>
        <translation>المقاعد المحصل عليها</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Seats won (CSV)</source>
        <translation>المقاعد المحصل عليها (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Seats won by the list in the zone</source>
        <translation>المقاعد التي حصلت عليها اللائحة في المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Second field</source>
        <translation>الحقل الثاني</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Second party</source>
        <translation>الحزب الثاني</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Several rows have this name: one entry of the table would decide for all of them.</source>
        <translation>عدة أسطر تحمل هذا الاسم: مدخل واحد في الجدول سيحسم فيها كلها.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Share</source>
        <translation>نسبة الأصوات</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share and Gap</source>
        <translation>النسبة والفارق</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share and Turnout</source>
        <translation>النسبة والمشاركة</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share by Electors</source>
        <translation>النسبة المرجحة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Share of the old zone that goes to the new one, or inhabitants. Optional: weight, if it is there.</source>
        <translation>نسبة المنطقة القديمة التي تذهب إلى الجديدة، أو عدد السكان. اختياري: weight إن وُجد.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Share of the party (fraction of 1)</source>
        <translation>نسبة أصوات الحزب (كسر من 1)</translation>
    </message>
    <message>
        <location filename="../ui/small_charts.py"/>
        <source>Share of the party at the elections of this zone</source>
        <translation>نسبة أصوات الحزب في انتخابات هذه المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Share of the party before, all zones (fraction of 1)</source>
        <translation>نسبة أصوات الحزب من قبل، في جميع المناطق (كسر من 1)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party in steps of 5 points</source>
        <translation>نسبة أصوات الحزب بدرجات من 5 نقط</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Share of the party now, all zones (fraction of 1)</source>
        <translation>نسبة أصوات الحزب الآن، في جميع المناطق (كسر من 1)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party together with the gap to a winning place</source>
        <translation>نسبة أصوات الحزب مع الفارق عن مرتبة فائزة</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party together with the turnout</source>
        <translation>نسبة أصوات الحزب مع نسبة المشاركة</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party, paler where few electors are registered</source>
        <translation>نسبة أصوات الحزب، بلون أبهت حيث يقل عدد المسجلين</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Share of votes for lists that won no seat</source>
        <translation>نسبة أصوات اللوائح التي لم تفز بأي مقعد</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Share of votes for lists that won no seat in the zone</source>
        <translation>نسبة أصوات اللوائح التي لم تفز بأي مقعد في المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Shares become votes where the valid votes and their decimals leave one whole number only.</source>
        <translation>تُحول النسب إلى أصوات حيث لا تترك الأصوات المعبر عنها والأرقام العشرية إلا عددا صحيحا واحدا.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Shares of</source>
        <translation>أساس حساب النسب</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Sheet or table</source>
        <translation>الورقة أو الجدول</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sheets: {sheets}</source>
        <translation>الأوراق: {sheets}</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Show Card</source>
        <translation>عرض البطاقة</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Show Lists</source>
        <translation>عرض اللوائح</translation>
    </message>
    <message>
        <location filename="../ui/seat_steps.py"/>
        <source>Show or hide the allocation step by step</source>
        <translation>إظهار التوزيع خطوة خطوة أو إخفاؤه</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the elections panel</source>
        <translation>إظهار لوحة الانتخابات أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Simulate seats</source>
        <translation>محاكاة المقاعد</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Snapping tolerance (metres, -1: found)</source>
        <translation>تفاوت الالتقاط (بالمتر، -1: تلقائي)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Some decisions are not saved. Save them in the table of decisions?</source>
        <translation>بعض القرارات غير محفوظة. هل تريد حفظها في جدول القرارات؟</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Source of the layer, with its filter</source>
        <translation>مصدر الطبقة مع تصفيتها</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Spatial statistics</source>
        <translation>الإحصاء المكاني</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Start of the random numbers: the same seed gives the same result.</source>
        <translation>نقطة انطلاق الأعداد العشوائية: البذرة نفسها تعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>Steps</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Steps of the swing</source>
        <translation>عدد درجات التحول</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Still earlier elections</source>
        <translation>انتخابات أقدم</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Style zones</source>
        <translation>تنسيق عرض المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Styled zones</source>
        <translation>المناطق المنسقة العرض</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Such as House of Representatives. Optional.</source>
        <translation>مثل مجلس النواب. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Such as local, regional or national lists. Optional.</source>
        <translation>مثل اللوائح المحلية أو الجهوية أو الوطنية. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sum lists below (percent of all votes)</source>
        <translation>جمع اللوائح التي تقل عن (نسبة مئوية من مجموع الأصوات)</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Sums every party over the zones of an election layer, and measures the election as a whole.

Of the election: effective number of lists by votes and by seats (Laakso and Taagepera 1979; Golosov 2010), Gallagher's least squares index (1991), Loosemore and Hanby's index (1971), votes for lists that won no seat, nationalisation of the party system (the parties' scores weighted by their shares), turnout. All shares and indices are fractions of 1.

Seats come from fields seats_&lt;CODE&gt; of the layer, or from a table. An index of votes is NULL, with its reason, where lists are summed in votes_OTHERS or do not add up to the valid votes. A field seats_&lt;CODE&gt; that is NULL beside others is none won where the list has no votes or the others fill all seats of the zone; else it is not known, and what rests on it is NULL.

Fields of the parties (v votes, V valid votes, s = v / V):</source>
        <translation>يجمع كل حزب في مناطق طبقة انتخابية، ويقيس الانتخابات في مجملها.

للانتخابات: العدد الفعلي للوائح حسب الأصوات وحسب المقاعد (Laakso و Taagepera 1979؛ Golosov 2010)، ومؤشر المربعات الصغرى لدى Gallagher (1991)، ومؤشر Loosemore و Hanby (1971)، وأصوات اللوائح التي لم تفز بأي مقعد، ودرجة وطنية النظام الحزبي (قيم الأحزاب مرجحة بنسبها)، ونسبة المشاركة. وجميع النسب والمؤشرات كسور من 1.

تُؤخذ المقاعد من حقول seats_&lt;CODE&gt; في الطبقة، أو من جدول. ويكون مؤشر الأصوات NULL، مع سببه، حيث تكون لوائح مجموعة في votes_OTHERS أو حيث لا يساوي مجموعها الأصوات المعبر عنها. والحقل seats_&lt;CODE&gt; الذي يكون NULL إلى جانب حقول أخرى مملوءة يعني أن اللائحة لم تفز بأي مقعد حيث لا أصوات لها أو حيث تملأ اللوائح الأخرى جميع مقاعد المنطقة؛ وإلا فالعدد غير معروف، ويكون ما يعتمد عليه NULL.

حقول الأحزاب (v الأصوات، V الأصوات المعبر عنها، s = v / V):</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Sums results by parent zone, keeps every vote, and dissolves the geometries.</source>
        <translation>يجمع النتائج حسب المنطقة الأم، ويحافظ على كل صوت، ويدمج الهندسات.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Sums the counts of an election layer by a parent field, and dissolves the geometries that there are.

A list's votes are summed over the parts where it stood; NULL where it stood in none. Registered electors, ballots cast and invalid ballots are NULL unless every part with a result has them. Shares are never averaged: measure the aggregate again. Seats are not carried: a roll-up fills none.

Names beside the parent field are carried: for parent_code parent_name and parent_name_ar, for region_code region_name and region_name_ar. So is the zone above the parent, as parent_code, parent_name and parent_name_ar, and every other text or whole number that all parts of each parent have in common; the log names what is kept and what is left out.

parts and parts_without_result tell how complete each parent is; estimated, where “Transfer results to other boundaries” has written it, is 1 where a part is an estimate. Zones without parent are left out, counted and named in the log.</source>
        <translation>يجمع أعداد طبقة انتخابية حسب حقل المنطقة الأم، ويدمج الهندسات الموجودة.

تُجمع أصوات اللائحة في الأجزاء التي تقدمت فيها؛ وتكون NULL حيث لم تتقدم في أي جزء. ويكون المسجلون والمصوتون والأوراق الملغاة NULL ما لم تتوفر لكل جزء له نتيجة. ولا يُحسب أبدا متوسط النسب: أعد قياس المجموع. ولا تُنقل المقاعد: فالتجميع لا يملأ أي مقعد.

تُنقل الأسماء المرافقة لحقل المنطقة الأم: parent_name و parent_name_ar مع parent_code، و region_name و region_name_ar مع region_code. وكذلك المنطقة التي فوق المنطقة الأم، في parent_code و parent_name و parent_name_ar، وكل نص آخر أو عدد صحيح مشترك بين جميع أجزاء كل منطقة أم؛ ويذكر السجل ما احتُفظ به وما تُرك.

يبين parts و parts_without_result مدى اكتمال كل منطقة أم؛ أما estimated، حيث كتبته «نقل النتائج إلى حدود أخرى»، فهو 1 إذا كان أحد الأجزاء تقديريا. والمناطق التي لا منطقة أم لها تُترك جانبا وتُعد وتُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Sums the results of a level to its parents and stores them as results of the upper level.</source>
        <translation>يجمع نتائج مستوى معين في مناطقه الأم ويخزنها كنتائج للمستوى الأعلى.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Sums the results of an election on a level to the zones of an upper level, which their zones name as their parents, and stores them there in one transaction. Votes are conserved to the unit: a zone with results and without parent is an error that names it.

Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that counts is summed. Registered electors, ballots cast and invalid ballots are NULL unless every part has them. Seats are not carried.

Results that were published for the upper level are never replaced by a sum; sums are, by newer ones.</source>
        <translation>يجمع نتائج انتخابات على مستوى معين في مناطق مستوى أعلى، تسميها مناطقه باعتبارها مناطقها الأم، ويخزنها هناك في معاملة واحدة. وتُحفظ الأصوات بالوحدة: فوجود منطقة لها نتائج ولا منطقة أم لها خطأ يُذكر فيه اسمها.

من منطقة وأجزائها على المستوى نفسه، كمدينة ومقاطعاتها، لا يُجمع إلا الجانب المحتسب. ويكون المسجلون والمصوتون والأوراق الملغاة NULL ما لم تتوفر لكل جزء. ولا تُنقل المقاعد.

النتائج المنشورة للمستوى الأعلى لا يستبدلها مجموع أبدا؛ أما المجاميع فتستبدلها مجاميع أحدث.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Suspicious joins</source>
        <translation>عمليات ربط مشكوك فيها</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Suspicious zones: {count}</source>
        <translation>المناطق المشكوك فيها: {count}</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Suspicious: {count}</source>
        <translation>المشكوك فيها: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Suspicious: {row}: {why}</source>
        <translation>مشكوك فيه: {row}: {why}</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Swing</source>
        <translation>التحول</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Swing (points)</source>
        <translation>التحول (بالنقط)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Swing by zone</source>
        <translation>التحول حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/step_chart.py"/>
        <source>Swing in points</source>
        <translation>التحول بالنقط</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swing of the party over the zones compared (fraction of 1)</source>
        <translation>تحول الحزب في المناطق المقارنة (كسر من 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swing of the party, all zones (fraction of 1)</source>
        <translation>تحول الحزب في جميع المناطق (كسر من 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swings by zone</source>
        <translation>التحولات حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swings of all lists</source>
        <translation>تحولات جميع اللوائح</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Table (or CSV) with the columns from and to: the code of a list in earlier elections, and that of the list as which it counts in the later one; for instance FGD and AFG. Optional: lists keep their codes.</source>
        <translation>جدول (أو CSV) بالعمودين from و to: رمز لائحة في الانتخابات السابقة، ورمز اللائحة التي تُحسب باسمها في الانتخابات اللاحقة؛ مثلا FGD و AFG. اختياري: تحتفظ اللوائح برموزها.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of decisions so far; optional</source>
        <translation>جدول القرارات المتخذة حتى الآن؛ اختياري</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Table of decisions that the matching window has saved. Optional.</source>
        <translation>جدول القرارات الذي حفظته نافذة المطابقة. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Table of matching decisions with name, parent, zone_code and, if wanted, decided_on and note, which the database keeps; or a table of names with name, name_ar and, if known, zone_code and parent. Optional: those that the database has are applied anyway.</source>
        <translation>جدول قرارات المطابقة بالحقول name و parent و zone_code وعند الرغبة decided_on و note، وتحتفظ به قاعدة البيانات؛ أو جدول أسماء بالحقول name و name_ar و zone_code و parent إن عُرفا. اختياري: القرارات الموجودة في قاعدة البيانات تُطبق في جميع الأحوال.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Table of matching decisions with the fields name, parent, zone_code and, if wanted, decided_on and note; or a table of names with name, name_ar and, if known, zone_code and parent. Optional. In a date such as 02/03/2021 the day comes first.</source>
        <translation>جدول قرارات المطابقة بالحقول name و parent و zone_code وعند الرغبة decided_on و note؛ أو جدول أسماء بالحقول name و name_ar و zone_code و parent إن عُرفا. اختياري. وفي تاريخ مثل 02/03/2021 يأتي اليوم أولا.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Table of neighbours</source>
        <translation>جدول الجيران</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of the file</source>
        <translation>جدول الملف</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of the lists that “Read published results” has written</source>
        <translation>جدول اللوائح الذي كتبته «قراءة نتائج منشورة»</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Table with a row a class: zones, votes of the party, valid votes, registered electors (empty unless every zone has them, and how many have not) and share.</source>
        <translation>جدول بسطر لكل فئة: المناطق، وأصوات الحزب، والأصوات المعبر عنها، والمسجلون (فارغ ما لم يتوفر العدد لكل منطقة، مع عدد المناطق التي ينقصها) ونسبة الأصوات.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Table with one row for each old and new code that belong together. A zone with several new codes needs weights that sum to 1; a blank new code is a zone without successor. Optional.</source>
        <translation>جدول بسطر لكل رمز قديم ورمز جديد متقابلين. والمنطقة التي لها عدة رموز جديدة تحتاج إلى ترجيحات مجموعها 1؛ والرمز الجديد الفارغ يعني منطقة لا خلف لها. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Table with the columns from and to: codes of lists before, and those they count as now. Optional.</source>
        <translation>جدول بالعمودين from و to: رموز اللوائح من قبل، والرموز التي تُحسب بها الآن. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Table with the columns party and seats and, where seats are known by zone, zone_code; of one election and ballot. Optional: the fields seats_&lt;CODE&gt; of the layer, where it has them.</source>
        <translation>جدول بالعمودين party و seats، و zone_code إذا كانت المقاعد معروفة حسب المنطقة؛ لانتخابات واحدة واقتراع واحد. اختياري: حقول seats_&lt;CODE&gt; في الطبقة حيث تتوفر.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Table with the columns zone_code, party and points, added to SWING. Optional.</source>
        <translation>جدول بالأعمدة zone_code و party و points، تُضاف إلى SWING. اختياري.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Tables and layers</source>
        <translation>الجداول والطبقات</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take Back</source>
        <translation>التراجع عن القرار</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take back every decision not yet joined</source>
        <translation>التراجع عن كل قرار لم يُربط بعد</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take back these decisions (Del)</source>
        <translation>التراجع عن هذه القرارات (Del)</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Taken from {lists}</source>
        <translation>مأخوذ من {lists}</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Takes the results of an election on a level, loaded by mistake, out of the electoral database.</source>
        <translation>يزيل من قاعدة البيانات الانتخابية نتائج انتخابات على مستوى معين حُملت خطأ.</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Takes the results of one election on one level out of the database in one transaction: votes, counts, measures, seats, the map with its style, and zones without geometry that only these results needed.

The log of imports keeps the loads and says that the results were removed. The election, the parties, the boundaries and the decisions of matching stay, so the results can be loaded again. Results of the election on other levels stay too; the log names those that are sums of what was removed.

A correction needs no removal: “Load results” replaces what is there.</source>
        <translation>يزيل من قاعدة البيانات، في معاملة واحدة، نتائج انتخابات واحدة على مستوى واحد: الأصوات والأعداد والمقاييس والمقاعد والخريطة مع نمطها، والمناطق بلا هندسة التي لم تكن تحتاجها إلا هذه النتائج.

يحتفظ سجل عمليات الاستيراد بالتحميلات ويبين أن النتائج حُذفت. وتبقى الانتخابات والأحزاب والحدود وقرارات المطابقة، فيمكن تحميل النتائج من جديد. وتبقى كذلك نتائج الانتخابات على المستويات الأخرى؛ ويذكر السجل ما كان منها مجاميع لما حُذف.

لا يحتاج التصحيح إلى حذف: «تحميل النتائج» يستبدل الموجود.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones</source>
        <translation>المناطق المستهدفة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones that something was carried to</source>
        <translation>المناطق المستهدفة التي نُقل إليها شيء</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones with parts of zones that were split</source>
        <translation>المناطق المستهدفة التي تتضمن أجزاء من مناطق قُسمت</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Tells zones that are like their surroundings, or stand out from them, from what chance brings about.</source>
        <translation>يميز المناطق التي تشبه محيطها أو تشذ عنه عما تنتجه الصدفة.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Temporary layer</source>
        <translation>طبقة مؤقتة</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>That of Morocco</source>
        <translation>سجل المغرب</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>The GeoPackage to make, which must not exist yet; or postgres:CONNECTION for a server that QGIS has a PostgreSQL connection to, with /SCHEMA where the schema is not to be mpelection.</source>
        <translation>ملف GeoPackage المراد إنشاؤه، ويجب ألا يكون موجودا؛ أو postgres:CONNECTION لخادم له اتصال PostgreSQL في QGIS، متبوعا ب /SCHEMA إذا كان المخطط غير mpelection.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>The PDF file.</source>
        <translation>ملف PDF.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python package pandas is missing. Install it with your system's packages (Debian: python3-pandas; OSGeo4W: python3-pandas) and restart QGIS.</source>
        <translation>حزمة Python المسماة pandas غير موجودة. ثبتها بواسطة حزم نظامك (Debian: python3-pandas؛ OSGeo4W: python3-pandas) ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs.py"/>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/theme_list.py"/>
        <source>The algorithm {name} is not available.</source>
        <translation>الخوارزمية {name} غير متاحة.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>The alias table lacks the fields {missing}; it needs name, zone_code and, optionally, parent; a table of names needs name and name_ar.</source>
        <translation>تنقص جدول الأسماء البديلة الحقول {missing}؛ وهو يحتاج إلى name و zone_code واختياريا parent؛ ويحتاج جدول الأسماء إلى name و name_ar.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>The aliases given and the close names applied, as a table of aliases for the next time.</source>
        <translation>الأسماء البديلة المعطاة والأسماء المتقاربة المطبقة، في شكل جدول أسماء بديلة للمرة القادمة.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The analysis failed.</source>
        <translation>فشل التحليل.</translation>
    </message>
    <message>
        <location filename="../ui/analysis.py"/>
        <source>The analysis gave no layer.</source>
        <translation>لم يعط التحليل أي طبقة.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>The analysis gave no zones.</source>
        <translation>لم يعط التحليل أي منطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>The choices of this reading, found or given, for the next file of the same make.</source>
        <translation>اختيارات هذه القراءة، المستنتجة أو المعطاة، من أجل الملف القادم المماثل في صنعه.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The classes in CUSTOM are not used: the rule is {rule}. Choose the rule custom for them.</source>
        <translation>الفئات الواردة في CUSTOM غير مستعملة: القاعدة هي {rule}. اختر القاعدة custom لاستعمالها.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The clusters in the layer are those of {present}, not of {party}: find them again.</source>
        <translation>التجمعات الموجودة في الطبقة تخص {present} وليس {party}: أعد البحث عنها.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The comparison in the layer is of {present}, not of {party}: compare the elections again.</source>
        <translation>المقارنة الموجودة في الطبقة تخص {present} وليس {party}: أعد مقارنة الانتخابات.</translation>
    </message>
    <message>
        <location filename="../ui/map_sources.py"/>
        <source>The database has no map of {title}. “Remove results” and “Load results” make it.</source>
        <translation>ليس في قاعدة البيانات خريطة {title}. شغل «حذف النتائج» ثم «تحميل النتائج» لإنشائها.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>The database has no such results: there is nothing to export.</source>
        <translation>لا توجد مثل هذه النتائج في قاعدة البيانات: ليس هناك ما يُصدر.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The database has the election {election} already and keeps what it has: {values}. To change it use “Correct election in database”.</source>
        <translation>توجد الانتخابات {election} في قاعدة البيانات من قبل، وتحتفظ القاعدة بما لديها: {values}. لتغييره استعمل «تصحيح انتخابات في قاعدة البيانات».</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The database has these results of {election} on level {level} already: nothing was changed.</source>
        <translation>توجد نتائج {election} هذه على المستوى {level} في قاعدة البيانات من قبل: لم يُغير شيء.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>The decisions given, then the lists whose name is close to that of a party, to be decided: fill in party and give the table as PARTY_ALIASES.</source>
        <translation>القرارات المعطاة، ثم اللوائح التي يقارب اسمها اسم حزب، للحسم فيها: املأ party وأعط الجدول في PARTY_ALIASES.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>The earlier elections as the party registry names them, that of PREVIOUS first, with commas between: 2016, or 2016, 2011. Lists that it names as earlier ones of another then count as that one; the party map goes before. Optional.</source>
        <translation>الانتخابات السابقة كما يسميها سجل الأحزاب، وأولها انتخابات PREVIOUS، تفصل بينها فواصل لاتينية (,): 2016، أو 2016, 2011. واللوائح التي يذكر أنها سابقة للائحة أخرى تُحسب عندئذ باسم هذه الأخيرة؛ ولجدول مقابلة الأحزاب الأسبقية. اختياري.</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>The election that the swing is from</source>
        <translation>الانتخابات التي يُحسب التحول انطلاقا منها</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The election {election} was not in the database and has been made.</source>
        <translation>الانتخابات {election} لم تكن في قاعدة البيانات وأُنشئت.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>The features of the later election with what changed, styled by swing. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>معالم الانتخابات اللاحقة مع ما تغير، منسقة العرض حسب التحول. وحقولك الخاصة التي تحمل أحد هذه الأسماء يُحتفظ بها باسم zone_... وتُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>The field “{field}” has no numbers; choose another.</source>
        <translation>الحقل «{field}» لا يتضمن أعدادا؛ اختر حقلا آخر.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The field “{field}” holds figures, not the zone one level up. Choose a code or a name as parent. Fields: {fields}</source>
        <translation>الحقل «{field}» يتضمن أرقاما، وليس المنطقة في المستوى الأعلى مباشرة. اختر رمزا أو اسما للمنطقة الأم. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The field “{field}” is empty in all zones.</source>
        <translation>الحقل «{field}» فارغ في جميع المناطق.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>The file; its ending says whether it is an image or PDF.</source>
        <translation>الملف؛ ويحدد امتداده هل هو صورة أم PDF.</translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The folder {folder} for the sample database cannot be made: {error}. “Create electoral database” in the toolbox makes one elsewhere, with the content morocco_results.</source>
        <translation>يتعذر إنشاء المجلد {folder} المخصص لقاعدة البيانات النموذجية: {error}. ويمكن ل«إنشاء قاعدة بيانات انتخابية» في أدوات المعالجة أن تنشئ قاعدة في مكان آخر، بالمحتوى morocco_results.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>The indices of the election and of the parties in one file. Optional.</source>
        <translation>مؤشرات الانتخابات والأحزاب في ملف واحد. اختياري.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>The join gave no layer.</source>
        <translation>لم يعط الربط أي طبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>The large point is the scenario itself. A pale band and an empty point: seats of zones left open, where lists are level or a figure is not published; the party has none to all of them.</source>
        <translation>النقطة الكبيرة هي السيناريو نفسه. الشريط الباهت والنقطة الفارغة: مقاعد مناطق لم تُحسم، حيث تتعادل لوائح أو لم يُنشر رقم؛ وللحزب منها ما بين لا شيء وجميعها.</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>The law that hands out the seats; or a law file</source>
        <translation>القانون الذي يوزع المقاعد؛ أو ملف قانون</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The layer has neither parent_code nor parent_name. Choose in PARENT_FIELD the field with the code or name of the zone one level up. Fields: {fields}</source>
        <translation>ليس في الطبقة parent_code ولا parent_name. اختر في PARENT_FIELD الحقل الذي يتضمن رمز المنطقة في المستوى الأعلى مباشرة أو اسمها. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The layer holds no measures of a party. Give the parameter PARTY the code of a list, such as MP.</source>
        <translation>لا تتضمن الطبقة مقاييس أي حزب. أعط الوسيط PARTY رمز لائحة، مثل MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>The map was not in the database any more and has been made anew.</source>
        <translation>لم تعد الخريطة في قاعدة البيانات فأُنشئت من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/direct_map.py"/>
        <source>The map “{layer}” cannot be filtered to another party.</source>
        <translation>لا يمكن تصفية الخريطة «{layer}» على حزب آخر.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The measures of {party} in the layer are not those of its counts: the zones are measured and classified again, by the rule {rule} and its usual thresholds.</source>
        <translation>مقاييس {party} في الطبقة لا توافق أعدادها: تُقاس المناطق وتُصنف من جديد، بالقاعدة {rule} وعتباتها المعتادة.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The nearest zones, by their centres</source>
        <translation>المناطق الأقرب، بين المراكز</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>The parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The prospects in the layer are those of {present}, not of {party}: allocate the seats again.</source>
        <translation>آفاق المقاعد في الطبقة تخص {present} لا {party}: أعد توزيع المقاعد.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The provinces with results, measures and classes, styled.</source>
        <translation>الأقاليم بنتائجها ومقاييسها وفئاتها، منسقة العرض.</translation>
    </message>
    <message>
        <location filename="../algorithms/report_page.py"/>
        <source>The report “{path}” cannot be written: {why}. Choose another file.</source>
        <translation>تتعذر كتابة التقرير «{path}»: {why}. اختر ملفا آخر.</translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The result is written without its style: the file was in use while it was replaced. Close its layers, or choose another file, and run again.</source>
        <translation>كُتبت النتيجة بدون نمطها: كان الملف مستعملا أثناء استبداله. أغلق طبقاته، أو اختر ملفا آخر، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The result is written, its style could not be saved: {error}</source>
        <translation>كُتبت النتيجة، وتعذر حفظ نمطها: {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>The results have no field zone_code, by which the crosswalk knows them. Fields: {fields}</source>
        <translation>ليس في النتائج الحقل zone_code الذي يعرفها به جدول التحويل. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>The row has neither name nor code that a decision could name.</source>
        <translation>ليس للسطر اسم ولا رمز يمكن أن يسميه قرار.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>The row is this one (Enter, double click)</source>
        <translation>السطر هو هذا (Enter، نقر مزدوج)</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The rule is “{rule}” of {file}, with its own thresholds.</source>
        <translation>القاعدة هي «{rule}» من {file}، بعتباتها الخاصة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The rule of this run with its thresholds and words, to be used again or shared.</source>
        <translation>قاعدة هذا التشغيل بعتباتها وتسمياتها، لاستعمالها من جديد أو لمشاركتها.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>The same as a table without geometry, the first zone first, those of one rank by their codes, for a CSV or a spreadsheet.</source>
        <translation>الشيء نفسه في جدول بلا هندسة، بدءا بالمنطقة الأولى، والمناطق ذات الرتبة نفسها حسب رموزها، من أجل CSV أو جدول إلكتروني.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>The same features in their order, with the fields of the ranking.</source>
        <translation>المعالم نفسها بترتيبها، مع حقول ترتيب الأولوية.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The same features with seats by list and the party's prospect.</source>
        <translation>المعالم نفسها مع المقاعد حسب اللائحة وآفاق الحزب.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The same features with the fields that the theme shows, styled.</source>
        <translation>المعالم نفسها مع الحقول التي يظهرها العرض، منسقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>The same features with the indicators added. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>المعالم نفسها مضافة إليها المؤشرات. وحقولك الخاصة التي تحمل أحد هذه الأسماء يُحتفظ بها باسم zone_... وتُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>The same features with the measures and classes added, styled. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>المعالم نفسها مضافة إليها المقاييس والفئات، منسقة العرض. وحقولك الخاصة التي تحمل أحد هذه الأسماء يُحتفظ بها باسم zone_... وتُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>The same features with the seats before and after.</source>
        <translation>المعالم نفسها مع المقاعد قبل وبعد.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>The same features with the statistics and classes added, styled. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>المعالم نفسها مضافة إليها الإحصاءات والفئات، منسقة العرض. وحقولك الخاصة التي تحمل أحد هذه الأسماء يُحتفظ بها باسم zone_... وتُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>The same number for every zone, where the layer has no field seats. 0 takes the field.</source>
        <translation>العدد نفسه لكل منطقة، حيث لا يوجد في الطبقة الحقل seats. 0 يأخذ الحقل.</translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database is being made: {path}</source>
        <translation>يجري إنشاء قاعدة البيانات النموذجية: {path}</translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database is {path}; what you load into it stays.</source>
        <translation>قاعدة البيانات النموذجية هي {path}؛ وما تحمله فيها يبقى.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours</source>
        <translation>جدول الجيران</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>The target zones with the counts carried to them, then zones that go nowhere, without geometry.</source>
        <translation>المناطق المستهدفة مع الأعداد المنقولة إليها، ثم المناطق التي لا وجهة لها، بلا هندسة.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The theme clusters shows what “Clusters of zones” has found, and the layer does not have it.</source>
        <translation>العرض clusters يظهر ما وجدته «تجمعات المناطق»، وهو غير موجود في الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The theme {theme} shows what “Allocate seats” has computed, and the layer does not have it.</source>
        <translation>العرض {theme} يبين ما حسبه «توزيع المقاعد»، وليس ذلك في الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The theme {theme} shows what “Compare elections” has measured, and the layer does not have it.</source>
        <translation>العرض {theme} يظهر ما قاسته «مقارنة الانتخابات»، وهو غير موجود في الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The votes in the layer are others than those compared: what is shown is that of before.</source>
        <translation>الأصوات في الطبقة غير تلك التي قورنت: المعروض هو السابق.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>The whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The zones are lines: a theme draws polygons or points, and the layer keeps a plain symbol. The figures are complete. Join the results to a layer of polygons for the map.</source>
        <translation>المناطق خطوط: العرض يرسم مضلعات أو نقطا، وتحتفظ الطبقة برمز بسيط. والأرقام كاملة. اربط النتائج بطبقة مضلعات للحصول على الخريطة.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The zones of the later election with what changed, styled.</source>
        <translation>مناطق الانتخابات اللاحقة مع ما تغير، منسقة العرض.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The zones with results, measures and classes, styled.</source>
        <translation>المناطق بنتائجها ومقاييسها وفئاتها، منسقة العرض.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Theme</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>There is no field “{field}”. Fields: {fields}</source>
        <translation>لا يوجد الحقل «{field}». الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>There is no file {path}.</source>
        <translation>لا يوجد الملف {path}.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>There is no map to keep.</source>
        <translation>لا توجد خريطة للاحتفاظ بها.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>There is no map yet that it could be of.</source>
        <translation>لا توجد بعد خريطة يُنجز عليها ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>There is no other election of these zones to compare with.</source>
        <translation>لا توجد انتخابات أخرى لهذه المناطق للمقارنة معها.</translation>
    </message>
    <message>
        <location filename="../ui/recolouring.py"/>
        <source>These layers keep their colours, since their theme cannot be made again: {layers}. Style them anew.</source>
        <translation>تحتفظ هذه الطبقات بألوانها لتعذر إعادة إنشاء عرضها: {layers}. أعد تنسيق عرضها.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>This Profile</source>
        <translation>هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>This method compares two values: choose FIELD_2, PARTY_2 or PREVIOUS for the second one.</source>
        <translation>هذه الطريقة تقارن قيمتين: اختر FIELD_2 أو PARTY_2 أو PREVIOUS للقيمة الثانية.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Thousands separator</source>
        <translation>فاصل الآلاف</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Three steps: “Join results to zones” for either election, and “Compare elections”, with its style.

Both are joined to the same zones. Where boundaries changed between them, bring the earlier results to the new ones first (“Transfer results to other boundaries”) and compare the layers. Lists that changed their name or merged are declared in the party map; what corresponds to nothing is named in the log.</source>
        <translation>ثلاث مراحل: «ربط النتائج بالمناطق» لكل من الانتخابين، و«مقارنة الانتخابات» مع نمطها.

يُربط كلاهما بالمناطق نفسها. وإذا تغيرت الحدود بينهما فانقل أولا النتائج السابقة إلى الحدود الجديدة («نقل النتائج إلى حدود أخرى») ثم قارن الطبقتين. واللوائح التي غيرت اسمها أو اندمجت يُصرح بها في جدول مقابلة الأحزاب؛ وما لا يقابله شيء يُذكر في السجل.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Three steps: “Join results to zones”, “Aggregate results to a parent level”, “Classify zones of a party”. Votes are summed, shares measured again; provinces of which some communes have no result are named in the log and have a number in parts_without_result.

The provinces fill no seats: give the winning places, or each is classified by its first place.</source>
        <translation>ثلاث مراحل: «ربط النتائج بالمناطق»، «تجميع النتائج على المستوى الأم»، «تصنيف مناطق حزب». تُجمع الأصوات وتُقاس النسب من جديد؛ والأقاليم التي لا نتيجة لبعض جماعاتها تُذكر في السجل ويكون لها عدد في parts_without_result.

الأقاليم لا تملأ مقاعد: أعط عدد المراتب الفائزة، وإلا صُنف كل إقليم حسب مرتبته الأولى.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Threshold of the classes of history, in points.</source>
        <translation>عتبة فئات السوابق، بالنقط.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Threshold of the rule {rule}, in {unit}.</source>
        <translation>عتبة القاعدة {rule}، بوحدة {unit}.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Title of the legend</source>
        <translation>عنوان مفتاح الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Totals that differ</source>
        <translation>المجاميع المختلفة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Transfer results to other boundaries</source>
        <translation>نقل النتائج إلى حدود أخرى</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Transferred results</source>
        <translation>النتائج المنقولة</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Tried again ({number} of {most})</source>
        <translation>أُعيدت المحاولة ({number} من {most})</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Turnout</source>
        <translation>نسبة المشاركة</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Turnout assumed to be at most {turnout}</source>
        <translation>نسبة المشاركة المفترضة لا تتجاوز {turnout}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Turnout reserve of all zones where it is known (ceiling)</source>
        <translation>احتياطي المشاركة في جميع المناطق حيث يكون معروفا (سقف)</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Two elections compared</source>
        <translation>مقارنة انتخابين</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo All</source>
        <translation>التراجع عن الكل</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo the last step (Ctrl+Z)</source>
        <translation>التراجع عن الخطوة الأخيرة (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Unmatched results</source>
        <translation>نتائج غير مطابقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Unmatched zones</source>
        <translation>مناطق غير مطابقة</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Valid votes</source>
        <translation>الأصوات المعبر عنها</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Valid votes of the zones with a result</source>
        <translation>الأصوات المعبر عنها في المناطق التي لها نتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Valid votes; missing is not published</source>
        <translation>الأصوات المعبر عنها؛ الفارغ غير منشور</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Validate database</source>
        <translation>التحقق من قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Values changed</source>
        <translation>القيم المعدلة</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Values to merge, separated by semicolons. Optional: {classes}, as far as there are any. Zones of two values are two areas, unless they are joined by a plus sign: stronghold+holding.</source>
        <translation>القيم المراد جمعها، مفصولة بفواصل منقوطة. اختياري: {classes}، إن وجدت. مناطق قيمتين مختلفتين تشكل مجالين منفصلين، إلا إذا جمعت بينهما علامة زائد: stronghold+holding.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Vintage of the zones</source>
        <translation>إصدار حدود المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Volatility over all zones (fraction of 1)</source>
        <translation>التقلب في جميع المناطق (جزء من 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Vote fields</source>
        <translation>حقول الأصوات</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Votes after</source>
        <translation>الأصوات بعد</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Votes before</source>
        <translation>الأصوات قبل</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Votes by list</source>
        <translation>الأصوات حسب اللائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes carried to target zones</source>
        <translation>الأصوات المنقولة إلى المناطق المستهدفة</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Votes for lists that won no seat</source>
        <translation>أصوات اللوائح التي لم تفز بأي مقعد</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Votes for lists that won no seat in the zone</source>
        <translation>أصوات اللوائح التي لم تفز بأي مقعد في المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes in</source>
        <translation>الأصوات الداخلة</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Votes in them that count, summed over elections and levels</source>
        <translation>الأصوات المحتسبة فيها، مجموعة على كل الانتخابات والمستويات</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Votes joined</source>
        <translation>الأصوات المربوطة</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Votes missing</source>
        <translation>الأصوات الناقصة</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Votes of all lists</source>
        <translation>أصوات جميع اللوائح</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Votes of all lists in the areas</source>
        <translation>أصوات جميع اللوائح في المجالات</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Votes of each list in, joined and without zone; methods, changed codes, suspicions, proposals.</source>
        <translation>أصوات كل لائحة: الداخلة والمربوطة وغير المنسوبة إلى منطقة؛ الطرق والرموز المعدلة والحالات المشكوك فيها والمقترحات.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Votes of the list of that code; NULL is no list or not published</source>
        <translation>أصوات اللائحة ذات هذا الرمز؛ NULL تعني لا لائحة أو غير منشور</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Votes of the list; 0 is a published zero, no row no list or no figure</source>
        <translation>أصوات اللائحة؛ 0 صفر منشور، وغياب السطر يعني لا لائحة أو لا رقم</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes of the parents</source>
        <translation>أصوات المناطق الأم</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Votes of the party</source>
        <translation>أصوات الحزب</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Votes of the party as circles</source>
        <translation>أصوات الحزب برموز دائرية</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes of the party before, all zones</source>
        <translation>أصوات الحزب سابقا، جميع المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Votes of the party in the areas</source>
        <translation>أصوات الحزب في المجالات</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes of the party now, all zones</source>
        <translation>أصوات الحزب حاليا، جميع المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Votes of the sums</source>
        <translation>أصوات المجاميع</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes of zones that go nowhere</source>
        <translation>أصوات المناطق التي لا وجهة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes of zones without parent, left out</source>
        <translation>أصوات المناطق التي ليست لها منطقة أم، وقد استبعدت</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Votes removed</source>
        <translation>الأصوات المحذوفة</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Votes to lose</source>
        <translation>هامش الأصوات</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Votes without zone</source>
        <translation>أصوات بلا منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes, share and swing of every list in every zone.</source>
        <translation>أصوات كل لائحة ونسبتها وتحولها في كل منطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes, share, swing and first places of every list.</source>
        <translation>أصوات كل لائحة ونسبتها وتحولها وعدد مراتبها الأولى.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Votes: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation>الأصوات: {total} = {joined} مربوطة + {decided} بقرار + {unmatched} معلقة</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Votes: {votes_in} in = {votes_joined} in the sums of {zones} zones</source>
        <translation>الأصوات: {votes_in} داخلة = {votes_joined} في المجاميع (عدد المناطق: {zones})</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Votes: {votes_in} in = {votes_joined} joined + {votes_unmatched} without zone</source>
        <translation>الأصوات: {votes_in} داخلة = {votes_joined} مربوطة + {votes_unmatched} بلا منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes: {votes_in} in = {votes_out} in the parents + {lost} without parent</source>
        <translation>الأصوات: {votes_in} داخلة = {votes_out} في المناطق الأم + {lost} بلا منطقة أم</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes: {votes_in} in = {votes_out} in the target zones + {votes_nowhere} nowhere</source>
        <translation>الأصوات: {votes_in} داخلة = {votes_out} في المناطق المستهدفة + {votes_nowhere} بلا وجهة</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Votes: {votes} · {share} · place {place} of {all_lists} · zones in a winning place: {places} · lists in {lists} of {zones}</source>
        <translation>الأصوات: {votes} · {share} · المرتبة {place} من {all_lists} · المناطق ذات مرتبة فائزة: {places} · المناطق التي فيها لائحة: {lists} من {zones}</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Votes: {votes} · {share} · zones in a winning place: {places} · lists in {lists} of {zones}</source>
        <translation>الأصوات: {votes} · {share} · المناطق ذات مرتبة فائزة: {places} · المناطق التي فيها لائحة: {lists} من {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>WEIGHTS: “{part}” is not understood. Give each criterion once, with a weight above 0, such as excess_votes=2, turnout_reserve=1.</source>
        <translation>WEIGHTS: تعذر فهم «{part}». أدخل كل معيار مرة واحدة بترجيح أكبر من 0، مثل excess_votes=2، turnout_reserve=1.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/warnings_button.py"/>
        <source>Warnings</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <location filename="../ui/warnings_button.py"/>
        <source>Warnings: {count}. Details…</source>
        <translation>التنبيهات: {count}. التفاصيل…</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Weight</source>
        <translation>الترجيح</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Weight layer</source>
        <translation>طبقة الترجيح</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Weights of several criteria</source>
        <translation>ترجيحات عدة معايير</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>What a zone's class says. strength: whether the party holds a winning place there, is near one or far from it. quotient: how many times its overall share it has there. deviation: how many standard deviations its share there is from the overall one. margin_aec: how safe the zone is, by its share of the two best lists' votes, in the classes of the Australian Electoral Commission. margin_points: how many points it is ahead of or behind the best other list. seat: whether its seat there is safe or marginal, or one is near or out of reach, as “Allocate seats” has found it. history: whether it is strong and steady there over several elections, as “Compare elections” has found it. custom: the classes of the table below.</source>
        <translation>ما تدل عليه فئة المنطقة. strength: هل للحزب فيها مرتبة فائزة، أم هو قريب منها أو بعيد عنها. quotient: كم مرة تعادل نسبته فيها نسبته الإجمالية. deviation: بكم انحراف معياري تبتعد نسبته فيها عن النسبة الإجمالية. margin_aec: مدى ضمان المنطقة، بحسب حصته من أصوات اللائحتين الأوليين، وفق فئات اللجنة الانتخابية الأسترالية. margin_points: بكم نقطة يتقدم على أفضل لائحة أخرى أو يتأخر عنها. seat: هل مقعده فيها مضمون أم هش، أم أن مقعدا ضاع بفارق ضئيل أم بعيد المنال، كما توصلت إليه «توزيع المقاعد». history: هل هو قوي ومستقر فيها عبر عدة انتخابات، كما توصلت إليه «مقارنة الانتخابات». custom: فئات الجدول أدناه.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>What decides. excess_votes: votes above what the overall share would give. next_place: votes between the party and the list beside it. last_place: votes between the party and the border of the winning places. turnout_reserve: the party's share of those who did not vote. contribution: the zone's part of all the party's votes.</source>
        <translation>ما يحسم الترتيب. excess_votes: الأصوات التي تزيد على ما تعطيه النسبة الإجمالية. next_place: الأصوات التي تفصل الحزب عن اللائحة المجاورة له في الترتيب. last_place: الأصوات التي تفصل الحزب عن حد المراتب الفائزة. turnout_reserve: نسبة الحزب مطبقة على من لم يصوتوا. contribution: حصة المنطقة من مجموع أصوات الحزب.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>What divides the cells of a text table: a comma, semicolon, bar or TAB. Optional: found.</source>
        <translation>ما يفصل خلايا الجدول النصي: فاصلة أو فاصلة منقوطة أو خط عمودي أو TAB. اختياري: يُكتشف تلقائيا.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>What each column of each output means.</source>
        <translation>معنى كل عمود في كل مخرج.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>What else is to be known of the election</source>
        <translation>ما تنبغي معرفته أيضا عن الانتخابات</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>What has become of the party in each zone since the election chosen below</source>
        <translation>ما آل إليه الحزب في كل منطقة منذ الانتخابات المختارة أدناه</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>What is being computed</source>
        <translation>ما يجري حسابه</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>What is compared with the surroundings, and how. Rates need PARTY; the next two need a second value.</source>
        <translation>ما يقارن بالمحيط، وكيف. النسب تتطلب PARTY؛ والخياران التاليان يتطلبان قيمة ثانية.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>What is in it to begin with. empty: nothing. morocco: regions, provinces, constituencies and communes, the parties, and the ballots of the House of Representatives 2011, 2016 and 2021 without results. morocco_results: the same with their results and the seats won.</source>
        <translation>المحتوى الأولي. empty: لا شيء. morocco: الجهات والأقاليم والدوائر الانتخابية والجماعات، والأحزاب، واقتراعات مجلس النواب لسنوات 2011 و2016 و2021 بدون نتائج. morocco_results: المحتوى نفسه مع النتائج والمقاعد المحصل عليها.</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>What is written on the zones, as large as they allow and never one over another. none: nothing. name: the name of the zone. share: the party's share. name_share: both.</source>
        <translation>ما يُكتب على المناطق، بأكبر حجم تسمح به ودون أن يتراكب أبدا. القيمة none: لا شيء. القيمة name: اسم المنطقة. القيمة share: نسبة أصوات الحزب. القيمة name_share: كلاهما.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>What may join a row to a zone. Close names are applied only where one is clearly the best.</source>
        <translation>ما يمكن أن يربط سطرا بمنطقة. لا تطبق الأسماء المتقاربة إلا إذا كان أحدها هو الأفضل بوضوح.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>What people call the level, such as Provinces. Optional: as it is, or the code.</source>
        <translation>الاسم المتداول للمستوى، مثل الأقاليم. اختياري: يبقى كما هو، وإلا فالرمز.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>What shares are taken of. Registered electors need the field registered.</source>
        <translation>ما تحسب منه النسب. حساب النسبة من المسجلين يتطلب الحقل registered.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>What speaks against single joins, by zone.</source>
        <translation>ما يدعو إلى الشك في بعض عمليات الربط، حسب المنطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>What speaks against single joins: zone, row, test, the reason in words, and the two numbers compared.</source>
        <translation>ما يدعو إلى الشك في بعض عمليات الربط: المنطقة والسطر والاختبار والسبب مكتوبا والعددان المقارنان.</translation>
    </message>
    <message>
        <location filename="../ui/warnings_button.py"/>
        <source>What the analysis warns of</source>
        <translation>ما ينبه إليه التحليل</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>What the colours say.</source>
        <translation>ما تدل عليه الألوان.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>What the colours say. as_it_is: the style that the layer has. Any other: </source>
        <translation>ما تدل عليه الألوان. القيمة as_it_is: النمط الذي للطبقة. وما عداها: </translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>What the colours say. class: the zone classes of a party. share: the party's share of the votes, in steps of 5 points. winner: the list that is first in each zone, and by how much. swing: what the party gained or lost since an earlier election, as “Compare elections” has measured it. clusters: the zones that “Clusters of zones” has told from chance. history: the classes of the party's zones over several elections, by “Compare elections”. votes: circles in proportion to the party's votes. rank: its place among the lists. margin: how far it is ahead of the best other list, or behind it. gap: the same from the last winning place. turnout: ballots cast of electors. strength_turnout: low, middle and high share with low, middle and high turnout. strength_margin: low, middle and high share with the gap to the last winning place. share_alpha: the share, in colours that are the paler the fewer electors a zone has. seats: a dot for every seat, in the colour of the list that won it. prospect: seats of the party that are safe, at risk, nearly won or out of reach. Both show what “Allocate seats” has computed.</source>
        <translation>ما تدل عليه الألوان. class: فئات مناطق الحزب. share: نسبة أصوات الحزب، بدرجات من 5 نقط. winner: اللائحة الأولى في كل منطقة، وبأي فارق. swing: ما ربحه الحزب أو خسره منذ انتخابات سابقة، كما قاسته «مقارنة الانتخابات». clusters: المناطق التي ميزتها «تجمعات المناطق» عن الصدفة. history: فئات مناطق الحزب عبر عدة انتخابات، حسب «مقارنة الانتخابات». votes: دوائر متناسبة مع أصوات الحزب. rank: رتبته بين اللوائح. margin: مدى تقدمه على أفضل لائحة أخرى أو تأخره عنها. gap: الأمر نفسه عن آخر مرتبة فائزة. turnout: نسبة المصوتين إلى المسجلين. strength_turnout: نسبة أصوات منخفضة ومتوسطة ومرتفعة مع نسبة مشاركة منخفضة ومتوسطة ومرتفعة. strength_margin: نسبة أصوات منخفضة ومتوسطة ومرتفعة مع الفارق عن آخر مرتبة فائزة. share_alpha: نسبة الأصوات، بألوان يزداد شحوبها كلما قل عدد مسجلي المنطقة. seats: نقطة لكل مقعد بلون اللائحة الفائزة به. prospect: مقاعد الحزب المضمونة أو المهددة أو القريبة أو البعيدة المنال. وكلاهما يبين ما حسبه «توزيع المقاعد».</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>What the list is, such as party, coalition or independents</source>
        <translation>طبيعة اللائحة، مثل حزب أو تحالف أو مستقلين</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>What the measures mean</source>
        <translation>معنى المقاييس</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>What to Match</source>
        <translation>ما يراد مطابقته</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>What was decided while reading: encoding, header, columns, rows left out and why, lists.</source>
        <translation>ما تقرر عند القراءة: الترميز والترويسة والأعمدة والأسطر المستبعدة وسبب استبعادها واللوائح.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>What was shown before is not there any more.</source>
        <translation>ما كان معروضا من قبل لم يعد موجودا.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Where registered electors are not published: 100 assumes nothing, they are at least the ballots cast. A lower turnout, on your word, rules out the smallest numbers.</source>
        <translation>حين لا ينشر عدد المسجلين: 100 لا تفترض شيئا، فعددهم لا يقل عن عدد المصوتين. ونسبة مشاركة أدنى، على مسؤوليتك، تستبعد أصغر الأعداد.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Where the colours are kept: for all maps of this profile, or in an electoral database for its users.</source>
        <translation>مكان حفظ الألوان: لجميع خرائط هذا الملف الشخصي، أو في قاعدة بيانات انتخابية لمستعمليها.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Where the same lists stand side by side for several ballots or periods: the one to read. A single * reads all columns under their whole names.</source>
        <translation>حين ترد اللوائح نفسها جنبا إلى جنب لعدة اقتراعات أو فترات: ما يجب قراءته منها. العلامة * وحدها تقرأ جميع الأعمدة بأسمائها الكاملة.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Whether a zone that the crosswalk does not list goes to the target with its own code. Switch it off where codes were used anew.</source>
        <translation>هل تنقل المنطقة التي لا يذكرها جدول التحويل إلى المنطقة المستهدفة ذات الرمز نفسه. عطل هذا الخيار حيث أعيد استعمال الرموز.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Whether invalid geometries are repaired, or nothing is loaded where there is one. The log names them.</source>
        <translation>هل تصلح الهندسات غير الصالحة، أم لا يحمل شيء متى وجدت واحدة منها. يذكرها السجل بأسمائها.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Whether the other zones of the level and vintage stay as they are.</source>
        <translation>هل تبقى المناطق الأخرى من المستوى والإصدار نفسيهما كما هي.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Whether zones without a counterpart by code may correspond by name, in their parent where it is known.</source>
        <translation>هل يجوز أن تتقابل بالاسم المناطق التي لا نظير لها بالرمز، داخل منطقتها الأم حيث تكون معروفة.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Which ballot of the election, such as local or regional lists</source>
        <translation>أي اقتراع من الانتخابات، مثل اللوائح المحلية أو الجهوية</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Which boundaries of the level are meant, such as 2024. Optional: those of the results that the database has of the election, else the only ones, or those of the last year where each vintage has a year in its name.</source>
        <translation>حدود المستوى المقصودة، مثل 2024. اختياري: حدود النتائج التي تتوفر عليها قاعدة البيانات لهذه الانتخابات، وإلا فالحدود الوحيدة، أو حدود آخر سنة إذا كان في اسم كل إصدار سنة.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Which boundaries of the level the results use</source>
        <translation>حدود المستوى التي تعتمدها النتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Which boundaries these are, such as 2024. Another vintage of a level stands beside it.</source>
        <translation>أي حدود هذه، مثل 2024. يبقى كل إصدار آخر من المستوى إلى جانبها.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Which come first</source>
        <translation>ما يأتي أولا</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Which side counts where zones are parts of others of the same level: the parts (arrondissements) or the whole (their city). Where the one side has no complete result, the other one counts. A new level counts the parts.</source>
        <translation>أي جانب يحتسب حين تكون مناطق أجزاء من مناطق أخرى في المستوى نفسه: الأجزاء (المقاطعات) أم الكل (مدينتها). وحيث لا تكتمل نتيجة أحد الجانبين يحتسب الآخر. في المستوى الجديد تحتسب الأجزاء.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Which zones count as neighbours of a zone. Each counts alike, unless a table or file gives weights.</source>
        <translation>المناطق التي تعد جارة لمنطقة ما. كلها متساوية الوزن، إلا إذا أعطى جدول أو ملف ترجيحات.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Why it is open</source>
        <translation>سبب بقائه معلقا</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Why the zone has its class</source>
        <translation>سبب فئة المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Wide: one column a list</source>
        <translation>جدول عريض: عمود لكل لائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Width of an image; its height follows from the sheet. A PDF has none.</source>
        <translation>عرض الصورة بالبكسل؛ ويتحدد ارتفاعها بالورقة. ولا عرض لملف PDF.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Winner</source>
        <translation>اللائحة الأولى</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Winning places</source>
        <translation>المراتب الفائزة</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Winning places (0: the zone's seats)</source>
        <translation>المراتب الفائزة (0: مقاعد المنطقة)</translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Without a code: no decision can name it.</source>
        <translation>بلا رمز: لا يمكن لأي قرار أن يشير إليه.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Without a crosswalk both the election layer and the target zones need polygons; one is a table.</source>
        <translation>بدون جدول التحويل يجب أن تكون للطبقة الانتخابية وللمناطق المستهدفة مضلعات؛ وإحداهما جدول.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Without zone: {row}: {why}</source>
        <translation>بلا منطقة: {row}: {why}</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <source>Workbooks</source>
        <translation>مصنفات</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Write the table of decisions (CSV)</source>
        <translation>كتابة جدول القرارات (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Writes the results of a database as files that any program reads. The tidy CSV has one row a zone and list: UTF-8 with its mark, so that spreadsheets show Arabic, commas, missing as nothing, rows in a fixed order, so that the same content gives the same bytes. An absent row is no list or not published, 0 a published zero; counted is 0 where a zone's votes are also in those of its parts, or of the zone it is a part of.

The other outputs are the counts of the zones, the seats won, a data dictionary that explains each column, and a GeoPackage with one election layer for each election and level, the seats, elections and parties, and the dictionary.</source>
        <translation>يكتب نتائج قاعدة البيانات في ملفات يستطيع أي برنامج قراءتها. في ملف CSV الطويل سطر لكل منطقة ولائحة: UTF-8 مع علامته حتى تعرض برامج الجداول اللغة العربية، وفواصل، والبيانات الغائبة فارغة، وأسطر بترتيب ثابت حتى يعطي المحتوى نفسه البايتات نفسها. السطر الغائب يعني لا لائحة أو غير منشور، و0 صفر منشور؛ وتكون قيمة counted هي 0 حيث تدخل أصوات المنطقة أيضا في أصوات أجزائها، أو في أصوات المنطقة التي هي جزء منها.

المخرجات الأخرى هي أعداد المناطق والمقاعد المحصل عليها وقاموس بيانات يشرح كل عمود، وملف GeoPackage فيه طبقة انتخابية لكل انتخاب ومستوى، والمقاعد والانتخابات والأحزاب والقاموس.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Writes the results of an electoral database as tidy CSV and as a GeoPackage of election layers.</source>
        <translation>يكتب نتائج قاعدة بيانات انتخابية في ملف CSV طويل وفي GeoPackage يضم الطبقات الانتخابية.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/seats_panel.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Zone Class</source>
        <translation>فئة المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone code</source>
        <translation>رمز المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zone indicators</source>
        <translation>مؤشرات المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Zone map</source>
        <translation>خريطة المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone name</source>
        <translation>اسم المنطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone name in Arabic</source>
        <translation>اسم المنطقة بالعربية</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Zone rules</source>
        <translation>قواعد المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <location filename="../ui/export.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/zone_table.py"/>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones added</source>
        <translation>المناطق المضافة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones against whose join something speaks</source>
        <translation>المناطق المشكوك في ربطها</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones before and after</source>
        <translation>المناطق قبل وبعد</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/class_bar.py"/>
        <source>Zones by class</source>
        <translation>المناطق حسب الفئة</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>Zones by share, {most} in the highest bar</source>
        <translation>المناطق حسب النسبة؛ أعلى عمود: {most}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones changed</source>
        <translation>المناطق المعدلة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones compared with the earlier election</source>
        <translation>المناطق المقارنة بالانتخابات السابقة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones correspond</source>
        <translation>تقابل المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones in a winning place, ties apart</source>
        <translation>المناطق ذات مرتبة فائزة، دون التعادلات</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Zones in an area</source>
        <translation>المناطق الواقعة في مجال</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones in which a seat changes hands</source>
        <translation>المناطق التي يتغير فيها صاحب مقعد</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which another list is first than before</source>
        <translation>المناطق التي تتصدرها لائحة غير السابقة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which another list is first than before: from whom to whom.</source>
        <translation>المناطق التي تتصدرها لائحة غير السابقة: ممن إلى من.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones in which the party is first alone</source>
        <translation>المناطق التي ينفرد فيها الحزب بالمرتبة الأولى</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party is first and was</source>
        <translation>المناطق التي يتصدرها الحزب وكان يتصدرها</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party is first and was not</source>
        <translation>المناطق التي يتصدرها الحزب ولم يكن يتصدرها</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party was first and is not</source>
        <translation>المناطق التي كان الحزب يتصدرها ولم يعد</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones kept for their results, which the layer does not have</source>
        <translation>مناطق محتفظ بها لنتائجها وغير موجودة في الطبقة</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Zones left open</source>
        <translation>مناطق لم تُحسم</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones left open after</source>
        <translation>المناطق غير المحسومة بعد</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones left open before</source>
        <translation>المناطق غير المحسومة قبل</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Zones left out, since their parts or their whole count</source>
        <translation>المناطق المستبعدة لأن أجزاءها أو كلها محتسب</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Zones like their neighbours, or unlike them, more than chance has it</source>
        <translation>مناطق تشبه جاراتها أو تختلف عنها أكثر مما تقتضيه الصدفة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones not compared</source>
        <translation>المناطق غير المقارنة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Zones not in the crosswalk keep their code</source>
        <translation>المناطق غير الواردة في جدول التحويل تحتفظ برمزها</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Zones not on the map: {zones}, with {share} of the party's votes</source>
        <translation>مناطق خارج الخريطة: {zones}، ولها {share} من أصوات الحزب</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Zones of a class are asked for: name the values of {field} with CLASSES.</source>
        <translation>المطلوب مناطق فئة معينة: حدد قيم {field} في CLASSES.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of either side that correspond to none, and why.</source>
        <translation>مناطق أي من الجانبين التي لا تقابل أي منطقة، وسبب ذلك.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of the earlier election that are not compared</source>
        <translation>مناطق الانتخابات السابقة التي لم تقارن</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of the later election that are not compared</source>
        <translation>مناطق الانتخابات اللاحقة التي لم تقارن</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Zones of the party by the rule “strength”</source>
        <translation>مناطق الحزب حسب القاعدة «strength»</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones ranked</source>
        <translation>المناطق المرتبة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones removed</source>
        <translation>المناطق المحذوفة</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Zones summed</source>
        <translation>المناطق المجموعة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Zones tested</source>
        <translation>المناطق المختبرة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Zones that are not on the map</source>
        <translation>المناطق خارج الخريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones that found no result, with their geometry.</source>
        <translation>المناطق التي لم تجد أي نتيجة، مع هندستها.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Zones that go nowhere</source>
        <translation>المناطق التي لا وجهة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones that lack what decides</source>
        <translation>المناطق التي ينقصها ما يحسم الترتيب</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones that share their rank</source>
        <translation>المناطق المتعادلة في الرتبة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones that were the same already</source>
        <translation>المناطق المطابقة أصلا لما في القاعدة</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Zones whose centres are this near to each other are neighbours. 0: the least at which no zone is without a neighbour. On the globe where the layer has geographic coordinates, else in its plane.</source>
        <translation>المناطق التي لا تتجاوز المسافة بين مراكزها هذا الحد متجاورة. 0: أصغر مسافة لا تبقى معها أي منطقة بلا جارة. تقاس على الكرة الأرضية إذا كانت للطبقة إحداثيات جغرافية، وإلا ففي مستواها.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones whose parent is not in the database</source>
        <translation>المناطق التي لا توجد منطقتها الأم في قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones with a list</source>
        <translation>المناطق التي فيها لائحة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zones with a result</source>
        <translation>المناطق التي لها نتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with a seat of which it is not known whose it is</source>
        <translation>المناطق التي فيها مقعد لا يعرف صاحبه</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Zones with a sum</source>
        <translation>المناطق التي لها مجموع</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zones with a tie for first place</source>
        <translation>المناطق التي فيها تعادل على المرتبة الأولى</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Zones with classes</source>
        <translation>المناطق المصنفة</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with lists level for a seat</source>
        <translation>المناطق التي فيها لوائح متعادلة على مقعد</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with seats</source>
        <translation>المناطق التي لها مقاعد</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Zones with the measures of a party, as “Classify zones of a party” gives them.</source>
        <translation>مناطق بمقاييس حزب، كما يعطيها «تصنيف مناطق حزب».</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Zones without a neighbour</source>
        <translation>المناطق بلا جارة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones without geometry</source>
        <translation>المناطق بلا هندسة</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Zones without geometry removed</source>
        <translation>المناطق المحذوفة التي لا هندسة لها</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Zones without parent, left out</source>
        <translation>المناطق التي ليست لها منطقة أم، وقد استبعدت</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Zones without result</source>
        <translation>المناطق بلا نتيجة</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones without result: {count}</source>
        <translation>المناطق بلا نتيجة: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones: {added} added, {changed} changed, {unchanged} the same, {removed} removed</source>
        <translation>المناطق: {added} مضافة، {changed} معدلة، {unchanged} دون تغيير، {removed} محذوفة</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Zones: {label}</source>
        <translation>المناطق: {label}</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Zoom to Zone</source>
        <translation>التكبير على المنطقة</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>a column stands twice in it</source>
        <translation>فيه عمود مكرر</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>a4: 297 × 210 mm. a3: 420 × 297 mm.</source>
        <translation>القيمة a4: 297 × 210 مم. القيمة a3: 420 × 297 مم.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>ballots cast</source>
        <translation>عدد المصوتين</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>close to {code} ({name}), score {score:.2f}; {votes} votes</source>
        <translation>قريب من {code} ({name})، درجة التشابه {score:.2f}؛ الأصوات: {votes}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_tables.py"/>
        <source>close to {name}, score {score:.2f}</source>
        <translation>قريب من {name}، درجة التشابه {score:.2f}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>defend: the zones with most excess votes, or with the smallest lead over the list behind. gain: those with fewest excess votes, or the smallest distance to the list ahead, winning places held left out. Turnout reserve and contribution: the greatest first in both.</source>
        <translation>defend: المناطق ذات أكبر عدد من الأصوات الزائدة، أو ذات أصغر تقدم على اللائحة الموالية. gain: المناطق ذات أقل عدد من الأصوات الزائدة، أو ذات أصغر مسافة عن اللائحة المتقدمة، دون المراتب الفائزة المحفوظة. احتياطي المشاركة والمساهمة: الأكبر أولا في الحالتين.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>election,aggregate,dissolve,sum,province,region,agrégation,تجميع</source>
        <translation>انتخابات,تجميع,دمج,مجموع,إقليم,جهة,election,aggregate,dissolve,agrégation</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>election,atlas,map,print,pdf,report,region,carte,imprimer,خريطة</source>
        <translation>انتخابات,أطلس,خريطة,طباعة,تقرير,جهة,election,atlas,map,print,pdf,report,region,carte,imprimer</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>election,boundaries,crosswalk,renumbered,merge,split,population,redécoupage,correspondance,تقسيم</source>
        <translation>انتخابات,حدود,تقسيم,جدول التحويل,إعادة الترقيم,دمج,تجزئة,سكان,election,crosswalk,redécoupage</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>election,cluster,area,region,dissolve,support,foyer,région,منطقة</source>
        <translation>انتخابات,تجمع,مجال,منطقة,دمج,قاعدة انتخابية,election,cluster,area,foyer</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>election,cluster,moran,lisa,getis,hot spot,autocorrelation,foyer,point chaud,تجمع,بؤرة</source>
        <translation>انتخابات,تجمع,بؤرة,ارتباط ذاتي,moran,lisa,getis,election,cluster,hot spot,foyer,point chaud</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>election,database,aggregate,sum,roll up,agrégation,تجميع</source>
        <translation>انتخابات,قاعدة بيانات,تجميع,مجموع,election,database,aggregate,agrégation</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>election,database,edit,correct,level,name,corriger,niveau,تصحيح</source>
        <translation>انتخابات,قاعدة البيانات,تعديل,تصحيح,مستوى,اسم,election,database,edit,correct,level,name,corriger,niveau</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>election,database,edit,correct,name,date,corriger,élection,تصحيح</source>
        <translation>انتخابات,قاعدة البيانات,تعديل,تصحيح,اسم,تاريخ,election,database,edit,correct,name,date,corriger,élection</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>election,database,edit,correct,party,colour,name,corriger,parti,حزب,لون</source>
        <translation>انتخابات,قاعدة البيانات,تعديل,تصحيح,حزب,لون,اسم,election,database,edit,correct,party,colour,name,corriger,parti</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>election,database,export,csv,tidy,geopackage,exporter,تصدير</source>
        <translation>انتخابات,قاعدة بيانات,تصدير,election,database,export,csv,tidy,geopackage,exporter</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>election,database,geopackage,create,base de données,قاعدة بيانات</source>
        <translation>انتخابات,قاعدة بيانات,إنشاء,election,database,geopackage,create,base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>election,database,layer,export,couche,élection,طبقة</source>
        <translation>انتخابات,قاعدة بيانات,طبقة,تصدير,election,database,layer,couche,élection</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>election,database,map,party,layer,carte,parti,خريطة,حزب</source>
        <translation>انتخابات,قاعدة بيانات,خريطة,حزب,طبقة,election,database,map,carte,parti</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>election,database,results,load,import,charger,résultats,نتائج</source>
        <translation>انتخابات,قاعدة بيانات,نتائج,تحميل,استيراد,election,database,load,charger,résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>election,database,results,remove,delete,supprimer,résultats,حذف</source>
        <translation>انتخابات,قاعدة بيانات,نتائج,حذف,إزالة,election,database,remove,supprimer</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>election,database,validate,check,vérifier,contrôle,تحقق</source>
        <translation>انتخابات,قاعدة بيانات,تحقق,مراقبة,election,database,validate,vérifier,contrôle</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>election,database,zones,boundaries,load,charger,limites,حدود,دوائر</source>
        <translation>انتخابات,قاعدة بيانات,مناطق,حدود,دوائر,تحميل,election,database,zones,charger,limites</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>election,join,match,audit,jointure,résultats,ربط,نتائج</source>
        <translation>انتخابات,ربط,مطابقة,تدقيق,نتائج,election,join,match,audit,jointure,résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>election,map,legend,style,theme,carte,légende,خريطة</source>
        <translation>انتخابات,خريطة,مفتاح الخريطة,نمط,عرض,election,map,legend,carte,légende</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>election,map,print,image,pdf,carte,imprimer,خريطة</source>
        <translation>انتخابات,خريطة,طباعة,صورة,election,map,print,image,pdf,carte,imprimer</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>election,model,chain,batch,modèle,نموذج</source>
        <translation>انتخابات,نموذج,سلسلة,دفعة,election,model,batch,modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>election,nationalisation,Gini,Gallagher,disproportionality,effective number of parties,seats,disproportionnalité,مؤشرات</source>
        <translation>انتخابات,مؤشرات,تعميم وطني,عدم التناسب,العدد الفعلي للأحزاب,مقاعد,Gini,Gallagher,election,disproportionnalité</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>election,neighbours,contiguity,queen,rook,weights,voisinage,contiguïté,جوار</source>
        <translation>انتخابات,جوار,جيران,تجاور,ترجيح,election,neighbours,queen,rook,contiguïté</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>election,party,priority,campaign,ranking,priorité,classement,campagne,أولوية,ترتيب</source>
        <translation>انتخابات,حزب,أولوية,ترتيب,حملة,election,party,priority,ranking,priorité,classement</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>election,party,stronghold,share,rank,location quotient,bastion,parti,حزب,معقل</source>
        <translation>انتخابات,حزب,معقل,نسبة,رتبة,معامل التوطن,election,party,stronghold,bastion,parti</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>election,results,import,excel,xlsx,csv,résultats,lire,نتائج</source>
        <translation>انتخابات,نتائج,قراءة,استيراد,election,import,excel,xlsx,csv,résultats,lire</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>election,seats,quota,remainder,D'Hondt,Hare,sièges,quotient,reste,مقاعد,القاسم الانتخابي</source>
        <translation>انتخابات,مقاعد,توزيع,القاسم الانتخابي,بقية,D'Hondt,Hare,election,seats,sièges,quotient,reste</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>election,seats,swing,scenario,coalition,sièges,simulation,مقاعد,محاكاة</source>
        <translation>انتخابات,مقاعد,تحول,سيناريو,تحالف,محاكاة,election,seats,swing,sièges,simulation</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>election,swing,volatility,flip,gain,loss,change,évolution,volatilité,تطور,مقارنة</source>
        <translation>انتخابات,تحول,تقلب,انقلاب الصدارة,ربح,خسارة,تطور,مقارنة,election,swing,évolution,volatilité</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>election,winner,margin,turnout,effective number of parties,élection,participation,انتخابات</source>
        <translation>انتخابات,فائز,فارق,مشاركة,العدد الفعلي للأحزاب,election,winner,margin,turnout,élection,participation</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>fraction of 1</source>
        <translation>جزء من 1</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>grey means no list or no data; maps of winners replace it</source>
        <translation>الرمادي يعني غياب اللائحة أو البيانات؛ وتستبدله خرائط اللائحة الأولى بلون آخر</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>hardly seen on white</source>
        <translation>بالكاد يُرى على خلفية بيضاء</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>it is not in UTF-8; save it as “CSV UTF-8”</source>
        <translation>ليس بترميز UTF-8؛ احفظه بصيغة «CSV UTF-8»</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>landscape: wider than high. portrait: higher than wide.</source>
        <translation>القيمة landscape: أفقي، عرضه أكبر من ارتفاعه. القيمة portrait: عمودي، ارتفاعه أكبر من عرضه.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>like {party}</source>
        <translation>شبيه بلون {party}</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>like {party} to eyes blind to red or green</source>
        <translation>شبيه بلون {party} لدى المصابين بعمى الأحمر أو الأخضر</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>line {line} has more cells than the header</source>
        <translation>في السطر {line} خلايا أكثر من الترويسة</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>lists</source>
        <translation>لوائح</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>next_seat: votes missing for the next seat under the electoral law, or whose loss costs one; it needs the output of “Allocate seats” for the party as its input.</source>
        <translation>next_seat: الأصوات الناقصة للمقعد الموالي حسب القانون الانتخابي، أو التي يفقد بفقدانها مقعد؛ ويجب أن يكون المدخل ناتج «توزيع المقاعد» للحزب.</translation>
    </message>
    <message>
        <location filename="../ui/matching_tables.py"/>
        <source>no party has this code or name</source>
        <translation>لا حزب بهذا الرمز أو الاسم</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>not assumed</source>
        <translation>غير مفترضة</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>not published</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>percent</source>
        <translation>في المائة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>points</source>
        <translation>نقط</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>ratio</source>
        <translation>معامل</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>registered electors</source>
        <translation>الناخبون المسجلون</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>row {row}</source>
        <translation>السطر {row}</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>seats to fill</source>
        <translation>المقاعد المتنافس عليها</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>standard deviations</source>
        <translation>انحرافات معيارية</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>the columns {columns} are needed</source>
        <translation>الأعمدة {columns} ضرورية</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>uniform: the same points in every zone where the list stands. proportional: its votes are multiplied everywhere by what makes these points of all votes.</source>
        <translation>uniform: النقط نفسها في كل منطقة تقدمت فيها اللائحة. proportional: تضرب أصواتها في كل مكان في المعامل الذي يعطي هذه النقط من مجموع الأصوات.</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>v votes of a list, V valid votes, C ballots cast, E registered electors, B the base chosen, s = v / B, S the share over all zones.</source>
        <translation>v أصوات لائحة، V الأصوات المعبر عنها، C المصوتون، E المسجلون، B الأساس المختار، s = v / B، S النسبة على مجموع المناطق.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>{ELECTIONS} elections, {LEVELS} levels, {ZONES} zones, {PARTIES} parties</source>
        <translation>الانتخابات: {ELECTIONS}، المستويات: {LEVELS}، المناطق: {ZONES}، الأحزاب: {PARTIES}</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>{PROBLEMS} problems, {WARNINGS} warnings</source>
        <translation>المشاكل: {PROBLEMS}، التنبيهات: {WARNINGS}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>{ROWS} rows, {LISTS} lists, {VOTES} votes</source>
        <translation>الأسطر: {ROWS}، اللوائح: {LISTS}، الأصوات: {VOTES}</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>{ZONES} zones, {LISTS} lists, {VOTES} votes</source>
        <translation>المناطق: {ZONES}، اللوائح: {LISTS}، الأصوات: {VOTES}</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>{code} is written so already: nothing was changed.</source>
        <translation>{code} مكتوب هكذا من قبل: لم يُغير شيء.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>{code}: {column} was “{old}” and is “{new}” now</source>
        <translation>{code}: كان {column} «{old}» وأصبح الآن «{new}»</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} geometries are invalid: {zones}. Repair them, or choose “Repair”.</source>
        <translation>هندسات غير صالحة ({count}): {zones}. أصلحها، أو اختر «إصلاح».</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} invalid geometries repaired: {zones}</source>
        <translation>هندسات غير صالحة تم إصلاحها ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} zones have no code: {zones}. Choose ZONE_CODE, or give each zone a code.</source>
        <translation>مناطق بلا رمز ({count}): {zones}. اختر ZONE_CODE، أو أعط رمزا لكل منطقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>{count} zones lie east of 180° or west of −180°: {zones}. Maps of the Pacific have such; else look at the coordinates and the reference system.</source>
        <translation>تقع مناطق شرق 180° أو غرب −180° ({count}): {zones}. توجد مثلها في خرائط المحيط الهادئ؛ وإلا فتحقق من الإحداثيات ومن النظام المرجعي.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>{count} zones lie where there is no place on earth: {zones}. The reference system of the layer, {crs}, is not that of its coordinates; set the right one in the layer's properties.</source>
        <translation>تقع مناطق حيث لا يوجد أي مكان على الأرض ({count}): {zones}. النظام المرجعي للطبقة، {crs}، ليس نظام إحداثياتها؛ حدد النظام الصحيح في خصائص الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} zones name a parent that the level {level} does not have: {zones}</source>
        <translation>مناطق تشير إلى منطقة أم لا توجد على المستوى {level} ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>{database} holds no results yet. “Load results” brings them.</source>
        <translation>لا توجد بعد نتائج في {database}. تضاف النتائج بواسطة «تحميل النتائج».</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>{election} on level {level}: {votes} votes of {lists} lists removed</source>
        <translation>{election} على المستوى {level}: حذفت الأصوات ({votes}) واللوائح ({lists})</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>{file}, class {code}</source>
        <translation>{file}، الفئة {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>{label}: {zones} zones, {votes} votes, {registered} registered electors</source>
        <translation>{label}: المناطق {zones}، الأصوات {votes}، المسجلون {registered}</translation>
    </message>
    <message>
        <location filename="../ui/database_elections.py"/>
        <source>{level} ({zones})</source>
        <translation>{level} ({zones})</translation>
    </message>
    <message>
        <location filename="../ui/database_elections.py"/>
        <source>{level} ({zones}, {mapped} mapped)</source>
        <translation>{level} ({zones}، منها {mapped} على الخريطة)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: the list “{code}” stands twice in “{text}”. Name each list once.</source>
        <translation>{name}: اللائحة «{code}» واردة مرتين في «{text}». سمّوا كل لائحة مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: {number} is not from -100 to 100.</source>
        <translation>{name}: {number} ليس بين -100 و100.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: “{part}” is not understood. Write it as in {example}; a decimal has a point.</source>
        <translation>{name}: «{part}» غير مفهوم. اكتبوه كما في {example}؛ وللكسور العشرية نقطة.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>{parameter} cannot be empty.</source>
        <translation>لا يمكن أن يكون {parameter} فارغا.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter} is empty: {label} is needed.</source>
        <translation>{parameter} فارغ: {label} ضروري.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>{parameter}: the layer has neither zone_code nor zone_name, so its zones cannot be told.</source>
        <translation>{parameter}: ليس في الطبقة لا zone_code ولا zone_name، فلا يمكن تمييز مناطقها.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>{parameter}: there is no field “{field}”. Choose one of: {fields}</source>
        <translation>{parameter}: لا يوجد حقل «{field}». اختر واحدا من: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>{parameter}: there is no field “{field}”. Fields: {fields}</source>
        <translation>{parameter}: لا يوجد حقل «{field}». الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter}: “{text}” has a control character (�). Write it without.</source>
        <translation>{parameter}: في «{text}» محرف تحكم (�). اكتبه بدونه.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter}: “{text}” is no date. Write it like 2021-09-08.</source>
        <translation>{parameter}: «{text}» ليس تاريخا. اكتبه على شكل 2021-09-08.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter}: “{text}” is read as {day}.</source>
        <translation>{parameter}: «{text}» قُرئ على أنه {day}.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>{path} cannot be opened as a table or layer.</source>
        <translation>لا يمكن فتح {path} كجدول أو طبقة.</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>لا يمكن قراءة {path}: {error}</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>لا يمكن كتابة {path}: {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>{path} cannot be written: {why}. Choose another file or folder.</source>
        <translation>لا يمكن كتابة {path}: {why}. اختر ملفا آخر أو مجلدا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>{path} is no table of decisions: {error}</source>
        <translation>{path} ليس جدول قرارات: {error}</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>{path}: {saved} decisions saved, {left} in red not: a zone takes one row, a name means one zone.</source>
        <translation>{path}: القرارات المحفوظة {saved}، وغير المحفوظة بالأحمر {left}: المنطقة تأخذ سطرا واحدا، والاسم يعني منطقة واحدة.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>{path}: {saved} decisions saved.</source>
        <translation>{path}: القرارات المحفوظة {saved}.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>{rows} rows, {votes} votes, of {layers} elections and levels</source>
        <translation>الأسطر: {rows}، الأصوات: {votes}، الانتخابات والمستويات: {layers}</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>{start} to {end}: {count} zones</source>
        <translation>من {start} إلى {end}: عدد المناطق {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>{table}, row {row}</source>
        <translation>{table}، السطر {row}</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>{theme}: as in “Style zones”.</source>
        <translation>{theme}: كما في «تنسيق عرض المناطق».</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>{votes_unmatched} votes without zone are left out: shares are no longer those of the whole.</source>
        <translation>استبعدت الأصوات التي لا منطقة لها ({votes_unmatched}): لم تعد النسب نسب المجموع.</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>{won} of {places}</source>
        <translation>{won} من {places}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>{zone} and {count} more</source>
        <translation>{zone} و{count} أخرى</translation>
    </message>
    <message>
        <location filename="../ui/seats_control.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>{zone} is not on the map: no polygon.</source>
        <translation>{zone} ليست على الخريطة: لا مضلع لها.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>“{layer}” has no field {field}: classify its zones first, then give both one legend.</source>
        <translation>ليس في «{layer}» حقل {field}: صنف مناطقها أولا، ثم أعط الطبقتين مفتاح خريطة واحدا.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{layer}” is kept already.</source>
        <translation>سبق الاحتفاظ بالطبقة «{layer}».</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{layer}” is kept; the next choice makes another layer.</source>
        <translation>تم الاحتفاظ بالطبقة «{layer}»؛ والاختيار الموالي ينشئ طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>“{layer}” is no table of lists: it lacks the fields {fields}.</source>
        <translation>«{layer}» ليس جدول لوائح: تنقصه الحقول {fields}.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>“{name}” has no code that a decision could name.</source>
        <translation>«{name}» ليس له رمز يمكن لقرار أن يشير إليه.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>“{party}” is no list of {election} on level {level}. Lists: {lists}</source>
        <translation>«{party}» ليس لائحة من لوائح {election} على المستوى {level}. اللوائح: {lists}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>“{source}” has no features. Choose a layer or table with at least one zone.</source>
        <translation>ليس في «{source}» أي معلم. اختر طبقة أو جدولا فيه منطقة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>“{text}” is the list {code}.</source>
        <translation>«{text}» هي اللائحة {code}.</translation>
    </message>
    <message>
        <location filename="../algorithms/report_page.py"/>
        <source>… and {count} more</source>
        <translation>… و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../layers/translation.py"/>
        <source>%1 [optional]</source>
        <translation>%1 [اختياري]</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../core/registry.py"/>
        <source>0 or 1</source>
        <translation>0 أو 1</translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>A theme draws zones as polygons or points, and “{layer}” has neither. Join the results to a layer of polygons, or of one point a zone.</source>
        <translation>يرسم العرض المناطق مضلعات أو نقاطا، وليس في «{layer}» أي منهما. اربط النتائج بطبقة مضلعات، أو بطبقة فيها نقطة لكل منطقة.</translation>
    </message>
    <message>
        <location filename="../core/typology.py"/>
        <source>A typology needs two elections or more; two ballots of one day are one election.</source>
        <translation>التصنيف عبر الزمن يتطلب انتخابات في تاريخين أو أكثر؛ واقتراعان في يوم واحد هما انتخاب واحد.</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” matches no row of the results.</source>
        <translation>الاسم البديل «{key}» لا يطابق أي سطر من النتائج.</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” names zone {code}, which the layer does not have: not applied.</source>
        <translation>الاسم البديل «{key}» يشير إلى المنطقة {code} غير الموجودة في الطبقة: لم يطبق.</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” names zone {code}, which the layer does not have: not applied. Near it is {near}.</source>
        <translation>الاسم البديل «{key}» يشير إلى المنطقة {code} غير الموجودة في الطبقة: لم يطبق. والأقرب إليه {near}.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Aliases of zones that the database does not have: {zones}</source>
        <translation>أسماء بديلة لمناطق غير موجودة في قاعدة البيانات: {zones}</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>All counts together are too large for votes or people (2^53 or more); “{column}” has the most. Correct them, or leave them empty if they are not known.</source>
        <translation>مجموع الأعداد كلها أكبر من أن يكون أصواتا أو أشخاصا (2^53 أو أكثر)؛ وأكثرها في «{column}». صححها، أو اتركها فارغة إذا لم تكن معروفة.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>All lists have the same votes in both elections: this looks like one election given twice.</source>
        <translation>لجميع اللوائح الأصوات نفسها في الانتخابات الأولى والثانية: يبدو أن انتخابا واحدا أعطي مرتين.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>All zones have the same value: there can be no cluster.</source>
        <translation>لجميع المناطق القيمة نفسها: لا يمكن أن يوجد تجمع.</translation>
    </message>
    <message>
        <location filename="../core/atlas.py"/>
        <source>An atlas tells of one party, and the layer lacks the fields {fields}. The algorithm mpelection:classifyzones writes them; run it first.</source>
        <translation>الأطلس يتناول حزبا واحدا، وتنقص الطبقة الحقول {fields}. الخوارزمية mpelection:classifyzones تكتبها؛ شغلها أولا.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Both layers need the field zone_code, by which zones are the same ones.</source>
        <translation>يجب أن يوجد في الطبقتين معا الحقل zone_code الذي تعرف به المناطق نفسها.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>By their parents, zones are parts of themselves: {zones}. Load them with other parents.</source>
        <translation>وفق المناطق الأم المعطاة تكون مناطق أجزاء من نفسها: {zones}. حملها بمناطق أم أخرى.</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>CUSTOM, row {row}: {problem}</source>
        <translation>CUSTOM، السطر {row}: {problem}</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>Cells are divided by “{delimiter}”.</source>
        <translation>الخلايا مفصولة بالعلامة «{delimiter}».</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>Code {code} is shared by zones of different names: {names}. The code decides nothing for them.</source>
        <translation>الرمز {code} مشترك بين مناطق مختلفة الأسماء: {names}. لا يحسم الرمز شيئا بشأنها.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Colours of parties that are not like #1F77B4 and are not used: {parties}</source>
        <translation>ألوان أحزاب ليست على شكل #1F77B4 ولا تُستعمل: {parties}</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>Column “{column}” differs between the rows of one zone: seats of each list, not read. If they are those of the zone, choose it with SEATS_FIELD.</source>
        <translation>يختلف العمود «{column}» بين أسطر المنطقة الواحدة: هي مقاعد كل لائحة ولم تقرأ. إذا كانت مقاعد المنطقة فاختره في SEATS_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>Column “{column}” has numbers that are too large for votes or people (2^53 or more): {cells}. Correct them, or leave them empty if they are not known.</source>
        <translation>في العمود «{column}» أعداد أكبر من أن تكون أصواتا أو أشخاصا (2^53 أو أكثر): {cells}. صححها، أو اتركها فارغة إذا لم تكن معروفة.</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>Column “{column}” has values that are no counts (negative or fractional): {cells}. Correct them, or leave them empty if they are not known.</source>
        <translation>في العمود «{column}» قيم ليست أعدادا صحيحة موجبة (سالبة أو كسرية): {cells}. صححها، أو اتركها فارغة إذا لم تكن معروفة.</translation>
    </message>
    <message>
        <location filename="../core/code_and_name.py"/>
        <source>Column “{column}” holds code and name in one cell: read as both, such as {code} and {name}.</source>
        <translation>يضم العمود «{column}» الرمز والاسم في خلية واحدة: قرئ على أنه الاثنان معا، مثل {code} و{name}.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>Column “{column}” is 0 in every row: taken as not published.</source>
        <translation>العمود «{column}» قيمته 0 في كل سطر: اعتبر غير منشور.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Column “{column}” is not the sum of the lists in {count} zones: {zones}. A list may be missing, or a figure wrong.</source>
        <translation>العمود «{column}» لا يساوي مجموع اللوائح في بعض المناطق ({count}): {zones}. قد تكون لائحة ناقصة أو رقم خاطئا.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Column “{column}” is the sum of the lists in each row: read as valid votes.</source>
        <translation>العمود «{column}» هو مجموع اللوائح في كل سطر: قرئ على أنه الأصوات المعبر عنها.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Column “{column}” only counts the rows: not read as code of zones. If it is one, choose it with CODE_FIELD.</source>
        <translation>العمود «{column}» لا يفعل سوى ترقيم الأسطر: لم يقرأ على أنه رمز المناطق. إذا كان كذلك فاختره في CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>Column “{column}” should hold whole numbers and holds text: {cells}. Read the table with “Read published results” first, or correct the cells.</source>
        <translation>ينبغي أن يحتوي العمود «{column}» على أعداد صحيحة وهو يحتوي على نص: {cells}. اقرأ الجدول أولا بواسطة «قراءة نتائج منشورة»، أو صحح الخلايا.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>Columns by role: {roles}</source>
        <translation>الأعمدة حسب دورها: {roles}</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>Columns not read: {columns}</source>
        <translation>أعمدة لم تقرأ: {columns}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Columns of a party whose code a surer or earlier column has: they stay lists of their own: {columns}</source>
        <translation>أعمدة حزب رمزه مسند إلى عمود أوثق أو أسبق: تبقى لوائح مستقلة: {columns}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>Columns of the results that hold neither zone, counts nor votes of the election are not taken: {names}</source>
        <translation>أعمدة النتائج التي لا تتضمن منطقة ولا أعدادا ولا أصواتا من الانتخابات لم تؤخذ: {names}</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Compared as different lists, though the party registry names them as one: {pairs}. To count them as one, give a party map, or name the earlier elections.</source>
        <translation>قورنت على أنها لوائح مختلفة مع أن سجل الأحزاب يعتبرها لائحة واحدة: {pairs}. لاحتسابها لائحة واحدة أعط جدول مقابلة الأحزاب، أو سم الانتخابات السابقة.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Counts of zones that the database does not have: {zones}</source>
        <translation>أعداد لمناطق غير موجودة في قاعدة البيانات: {zones}</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>ENCODING “{name}” is unknown. Known are, among others: {encodings}.</source>
        <translation>ENCODING: الترميز «{name}» غير معروف. من الترميزات المعروفة: {encodings}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>Earlier election {number}: not compared are {later_count} zones of the later election ({later}) and {earlier_count} of the earlier one ({earlier}). Figures over all zones include them.</source>
        <translation>الانتخابات السابقة {number}: لم تقارن مناطق من الانتخابات اللاحقة، وعددها {later_count} ({later})، ومن السابقة، وعددها {earlier_count} ({earlier}). الأرقام الخاصة بجميع المناطق تشملها.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>Earlier election {number}: {compared} zones are compared, found {by_code} by code and {by_name} by name.</source>
        <translation>الانتخابات السابقة {number}: عدد المناطق المقارنة {compared}، منها {by_code} بالرمز و{by_name} بالاسم.</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} fails in row {row}: {error}</source>
        <translation>FILTER: تعذر تطبيق {filter} على السطر {row}: {error}</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} is no expression: {error}</source>
        <translation>FILTER: {filter} ليس تعبيرا صالحا: {error}</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} keeps no row of {source}. Values there: {values}</source>
        <translation>FILTER: لا يُبقي {filter} أي سطر من {source}. القيم الموجودة: {values}</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} names columns that {source} does not have: {missing}. Columns: {columns}</source>
        <translation>FILTER: يذكر {filter} أعمدة لا توجد في {source}: {missing}. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Features of the weight layer without a number, not used: {count}</source>
        <translation>معالم طبقة الترجيح التي لا عدد لها ولم تستعمل: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Field “{field}” holds “{value}” in row {row}, which is no number. Choose a field of numbers.</source>
        <translation>في الحقل «{field}» القيمة «{value}» عند السطر {row} وهي ليست عددا. اختر حقل أعداد.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Field “{field}” is infinite in row {row}.</source>
        <translation>قيمة الحقل «{field}» لا نهائية في السطر {row}.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Fields kept under another name, since a GeoPackage needs theirs or knows no case: {pairs}</source>
        <translation>حقول حفظت باسم آخر لأن GeoPackage يحتاج إلى أسمائها أو لا يميز بين الحروف الكبيرة والصغيرة: {pairs}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>Fields of the zones that would pass for figures of this election are kept as zone_...: {names}</source>
        <translation>حقول المناطق التي قد تحسب أرقاما لهذه الانتخابات حفظت بصيغة zone_...: {names}</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>Fields taken as those of the election layer, whatever their case: {pairs}</source>
        <translation>حقول اعتبرت حقول الطبقة الانتخابية مهما كانت حالة حروفها: {pairs}</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>Formulas whose result is not in the file, read as blank: {cells}. Open it in a spreadsheet program and save it, so that the results are in it.</source>
        <translation>صيغ حسابية لا توجد نتيجتها في الملف، قرئت فارغة: {cells}. افتحه في برنامج جداول واحفظه حتى تكون النتائج فيه.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>HEADER_ROW {first} is a blank row.</source>
        <translation>HEADER_ROW: السطر {first} فارغ.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: row {last}, the first that names every column.</source>
        <translation>الترويسة: السطر {last}، وهو أول سطر يسمي كل الأعمدة.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: rows {first} to {last}, as given.</source>
        <translation>الترويسة: الأسطر من {first} إلى {last}، كما حددت.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: rows {first} to {last}, the names above the first row of figures.</source>
        <translation>الترويسة: الأسطر من {first} إلى {last}، وهي الأسماء الواقعة فوق أول سطر للأرقام.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>How many seats there are is not known in {count} zones, and none is handed out: {zones}. Fill in the field seats, or give SEATS.</source>
        <translation>عدد المقاعد غير معروف في بعض المناطق ({count})، ولا يسند فيها أي مقعد: {zones}. املأ الحقل seats، أو أدخل SEATS.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>In {before} zones before and {after} after it is open whose a seat is; such a seat is in the sum of no list.</source>
        <translation>في بعض المناطق ({before} قبل و{after} بعد) لا يعرف لمن يعود مقعد؛ ولا يحتسب هذا المقعد في مجموع أي لائحة.</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>In {count} zones some lists have a number of seats and others with votes have none, and the seats of the zone are not all given: how many these have won is not known, and is not taken as 0. Zones: {zones}</source>
        <translation>مناطق ({count}) لبعض اللوائح فيها عدد مقاعد، ولوائح أخرى لها أصوات بلا عدد مقاعد، ومقاعد المنطقة غير معطاة كلها: لا يُعرف عدد ما فازت به هذه اللوائح، ولا يُعتبر 0. المناطق: {zones}</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>Invalid shapes, repaired for the overlay, in rows: {rows}</source>
        <translation>أشكال غير صالحة أصلحت من أجل تراكب الطبقات، في الأسطر: {rows}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Kept, since all parts of each parent have the same: {fields}</source>
        <translation>أبقيت لأن قيمتها واحدة في جميع أجزاء كل منطقة أم: {fields}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Lists are level for the last seats in {count} zones, and no seat that they are level for is given to any: {zones}. The law decides: {ties}</source>
        <translation>تتعادل لوائح على المقاعد الأخيرة في بعض المناطق ({count})، ولا يسند أي مقعد متعادل عليه: {zones}. القانون هو الحكم: {ties}</translation>
    </message>
    <message>
        <location filename="../core/list_codes.py"/>
        <source>Lists given by name, taken for these parties: {columns}</source>
        <translation>لوائح معطاة بأسمائها، اعتُبرت هذه الأحزاب: {columns}</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>Lists in percent: {columns}. Their votes are the only whole numbers with these shares of “{total}” ({cells} cells, {by_sum} of them by the sum of their zone).</source>
        <translation>لوائح بالنسب المئوية: {columns}. أصواتها هي الأعداد الصحيحة الوحيدة التي تعطي هذه النسب من «{total}» (عدد الخلايا {cells}، منها {by_sum} بمجموع منطقتها).</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Lists of the earlier election counted as one of the later: {pairs}</source>
        <translation>لوائح من الانتخابات السابقة احتسبت على أنها لائحة من اللاحقة: {pairs}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists of the recipe that the table does not have: {columns}</source>
        <translation>لوائح في وصفة القراءة غير موجودة في الجدول: {columns}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Lists summed into votes_OTHERS take no part in ranks, winners and places. In {count} zones they have more votes together than the first list, and one of them may be ahead: {zones}</source>
        <translation>اللوائح المجموعة في votes_OTHERS لا تدخل في الرتب ولا في تحديد اللائحة الأولى ولا في المراتب. وفي بعض المناطق ({count}) أصواتها مجتمعة أكثر من أصوات اللائحة الأولى، وقد تكون إحداها متقدمة: {zones}</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>Lists that had votes before and have none now: {lists}</source>
        <translation>لوائح كانت لها أصوات ولم تعد لها أصوات: {lists}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists that the recipe does not have, read as well: {columns}</source>
        <translation>لوائح غير موجودة في وصفة القراءة، قرئت كذلك: {columns}</translation>
    </message>
    <message>
        <location filename="../core/list_codes.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>Lists that the registry does not know, with codes of their own: {columns}</source>
        <translation>لوائح لا يعرفها السجل، أعطيت رموزا خاصة بها: {columns}</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Merged cells are filled downwards in: {columns}. Look at the zones there.</source>
        <translation>ملئت الخلايا المدمجة نحو الأسفل في: {columns}. راجع المناطق هناك.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>More votes or ballots are published than the figure that the quota divides in {count} zones, and no seat is handed out: {zones}. Correct the figures, or leave that one blank: it is not published then.</source>
        <translation>الأصوات أو المصوتون المنشورون أكثر من الرقم الذي يقسمه القاسم في بعض المناطق ({count})، ولا يسند فيها أي مقعد: {zones}. صحح الأرقام، أو اترك ذلك الرقم فارغا فيعد غير منشور.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Neither a crosswalk nor a weight layer is given: all zones are shared out by area, as if people lived spread evenly. Zones that are split are rough estimates. Zones: {zones}</source>
        <translation>لم يعط لا جدول التحويل ولا طبقة الترجيح: وزعت جميع المناطق حسب المساحة، كما لو كان السكان منتشرين بالتساوي. المناطق المجزأة تقديرات تقريبية. المناطق: {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>New codes that no zone of the target layer has; their results are kept without geometry: {codes}</source>
        <translation>رموز جديدة لا تحملها أي منطقة من الطبقة المستهدفة؛ حفظت نتائجها بلا هندسة: {codes}</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>No column is named like a list of the registry; taken as lists: {columns}</source>
        <translation>لا عمود يحمل اسم لائحة من السجل؛ اعتبرت لوائح: {columns}</translation>
    </message>
    <message>
        <location filename="../core/ranking.py"/>
        <source>No criterion is given. Criteria: {criteria}</source>
        <translation>لم يذكر أي معيار. المعايير: {criteria}</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>No list has a number of seats in {count} zones with a result, so none are counted there: {zones}</source>
        <translation>ليس لأي لائحة عدد مقاعد في بعض المناطق التي لها نتيجة ({count})، فلم يحتسب فيها أي مقعد: {zones}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>No list has one of the codes that the law exempts from its threshold: {codes}</source>
        <translation>ليس لأي لائحة أحد الرموز التي يعفيها القانون من العتبة: {codes}</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>No list has won a seat: indices of seats are refused.</source>
        <translation>لم تفز أي لائحة بمقعد: لا تحسب مؤشرات المقاعد.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>No old code of the crosswalk is that of a zone of the results. Crosswalk: {old}. Zones: {sources}. Choose the fields with the old and the new codes.</source>
        <translation>لا رمز قديما في جدول التحويل يوافق رمز منطقة في النتائج. جدول التحويل: {old}. المناطق: {sources}. اختر حقلي الرموز القديمة والجديدة.</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>No recipe has the keys {unknown}. Keys: {keys}</source>
        <translation>لا توجد المفاتيح {unknown} في أي وصفة قراءة. المفاتيح: {keys}</translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>No result row finds a zone. Zones look like: {zones}. Results look like: {rows}. Choose other code or name fields, or let names match too.</source>
        <translation>لم يجد أي سطر من النتائج منطقة. صيغة المناطق: {zones}. صيغة النتائج: {rows}. اختر حقولا أخرى للرمز أو الاسم، أو اسمح بالمطابقة بالأسماء أيضا.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>No row of the sheet names the columns of figures. Say which row is the header with HEADER_ROW, counted from 1 (rows {first} to {last} look like titles).</source>
        <translation>لا سطر في الورقة يسمي أعمدة الأرقام. حدد سطر الترويسة في HEADER_ROW مع العد ابتداء من 1 (الأسطر من {first} إلى {last} تبدو عناوين).</translation>
    </message>
    <message>
        <location filename="../core/rule_order.py"/>
        <source>No zone can be of the class “{label}”: with these thresholds “{earlier}”, which is tried first, takes every zone that it would take. Check the order of the thresholds: {thresholds}</source>
        <translation>لا يمكن أن تكون أي منطقة من الفئة «{label}»: مع هذه العتبات تأخذ «{earlier}»، التي تجرب قبلها، كل المناطق التي كانت ستأخذها. تحقق من ترتيب العتبات: {thresholds}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/cluster_values.py"/>
        <source>No zone has {values} in field “{field}”. Values: {found}</source>
        <translation>لا منطقة فيها {values} في الحقل «{field}». القيم: {found}</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>No zone of the later election corresponds to one of the earlier. Later zones look like: {later}. Earlier zones look like: {earlier}. Give both the same zone_code, or let names correspond too.</source>
        <translation>لا منطقة من الانتخابات اللاحقة تقابل منطقة من السابقة. صيغة المناطق اللاحقة: {later}. صيغة المناطق السابقة: {earlier}. أعطهما zone_code نفسه، أو اسمح بالتقابل بالأسماء أيضا.</translation>
    </message>
    <message>
        <location filename="../styling/layouts.py"/>
        <source>No zone of “{layer}” has a geometry; there is nothing to draw on a map.</source>
        <translation>لا هندسة لأي منطقة في «{layer}»؛ لا شيء يرسم على الخريطة.</translation>
    </message>
    <message>
        <location filename="../styling/map_themes.py"/>
        <source>No zone of “{layer}” has both votes of the party and registered electors, by which the theme share_alpha weighs its colours. The theme share needs no electors.</source>
        <translation>لا منطقة في «{layer}» لها معا أصوات للحزب وعدد مسجلين، والعرض share_alpha يرجح ألوانه بعددهم. أما العرض share فلا يحتاج إلى المسجلين.</translation>
    </message>
    <message>
        <location filename="../core/transfer.py"/>
        <source>Not all of these counts is in the targets, since a target has a figure only where all its parts have one (missing / in): {counts}</source>
        <translation>هذه الأعداد لا توجد كاملة في المناطق المستهدفة، لأن المنطقة المستهدفة لا تأخذ رقما إلا إذا كان لجميع أجزائها رقم (الناقص / الداخل): {counts}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Not taken as lists, since their names are not votes_&lt;CODE&gt; with ASCII letters, digits and “_”, or they count ballots: {names}</source>
        <translation>لم تعتبر لوائح لأن أسماءها ليست بصيغة votes_&lt;CODE&gt; بحروف ASCII وأرقام و«_»، أو لأنها تحصي أوراق التصويت: {names}</translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>Of the votes of “{code}” {total:g} % are given away; it should be 0 to 100 %.</source>
        <translation>من أصوات «{code}» أعطي {total:g} ٪ للوائح أخرى؛ ينبغي أن يكون ذلك بين 0 و100 ٪.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Old codes of the crosswalk that no zone has: {count} ({codes})</source>
        <translation>رموز قديمة في جدول التحويل لا تحملها أي منطقة: {count} ({codes})</translation>
    </message>
    <message>
        <location filename="../layers/measured.py"/>
        <source>Only a part of “{layer}” was read, its selected or filtered features: all totals, shares and what is compared with them are those of this part.</source>
        <translation>لم يقرأ من «{layer}» سوى جزء، هو معالمها المحددة أو المصفاة: كل المجاميع والنسب وما يقارن بها تخص هذا الجزء وحده.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>Only the sheet “{sheet}” is read. {count} other sheets have the same columns: {names}. Choose one with SHEET, or put them into one sheet to read them together.</source>
        <translation>لم تقرأ سوى الورقة «{sheet}». توجد أوراق أخرى بالأعمدة نفسها ({count}): {names}. اختر واحدة في SHEET، أو اجمعها في ورقة واحدة لقراءتها معا.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>Only {count} zones have a value and a neighbour with a value: there is nothing to compare. Look at the field, and at SNAP if the boundaries do not meet.</source>
        <translation>عدد المناطق التي لها قيمة وجارة ذات قيمة هو {count} فقط: لا شيء يقارن. راجع الحقل، وSNAP إذا كانت الحدود لا تتلامس.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>Only {count} zones took part: with fewer than {few}, chance has few maps to offer and little can be shown.</source>
        <translation>لم تدخل في الحساب سوى {count} من المناطق: بأقل من {few} لا تتيح الصدفة إلا خرائط قليلة، ولا يمكن إثبات الكثير.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Other fields, which are no counts and not common to all parts of a parent, are left out: {fields}</source>
        <translation>استبعدت الحقول الأخرى التي ليست أعدادا ولا مشتركة بين جميع أجزاء منطقة أم: {fields}</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Parents with parts that have no result: {parents}</source>
        <translation>مناطق أم لبعض أجزائها لا توجد نتيجة: {parents}</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Parents with several names, the first kept: {parents}</source>
        <translation>مناطق أم لها عدة أسماء، أبقي أولها: {parents}</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Party map, row {row}: “{earlier}” → “{later}”. Both need the code of one list, of ASCII letters, digits and “_”; OTHERS is a sum of lists.</source>
        <translation>جدول مقابلة الأحزاب، السطر {row}: «{earlier}» ← «{later}». كل منهما يتطلب رمز لائحة واحدة بحروف ASCII وأرقام و«_»؛ أما OTHERS فمجموع لوائح.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Published for some parts only, so left empty: {cells}</source>
        <translation>منشورة لبعض الأجزاء فقط، فتركت فارغة: {cells}</translation>
    </message>
    <message>
        <location filename="../ui/map_reading.py"/>
        <source>QGIS cannot open the map {source}. Rename files and folders that have % or | in their name. Where somebody has removed the view, “Remove results” and “Load results” make it anew.</source>
        <translation>لا يستطيع QGIS فتح الخريطة {source}. أعد تسمية الملفات والمجلدات التي تتضمن أسماؤها % أو |. وإذا حذف أحد العرض (view)، فشغل «حذف النتائج» ثم «تحميل النتائج» لإنشائه من جديد.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>QGIS has no PostgreSQL connection “{name}”. It has: {known}. Add it in the browser of QGIS, and write postgres:CONNECTION or postgres:CONNECTION/SCHEMA.</source>
        <translation>ليس في QGIS اتصال PostgreSQL باسم «{name}». الاتصالات الموجودة: {known}. أضفه في متصفح QGIS، واكتب postgres:CONNECTION أو postgres:CONNECTION/SCHEMA.</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>Replaces {votes} votes of {lists} lists in {zones} zones, loaded on {day} from {source}.</source>
        <translation>يستبدل نتائج سابقة (الأصوات: {votes}، اللوائح: {lists}، المناطق: {zones}) حُملت في {day} من {source}.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Results of zones that the database does not have: {zones}</source>
        <translation>نتائج لمناطق غير موجودة في قاعدة البيانات: {zones}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Row left out as the total of all others, which it is in every list, though it has the code or name of a zone: {rows}. If it is one, use KEEP_TOTALS.</source>
        <translation>سطر استبعد لأنه مجموع كل الأسطر الأخرى، وهو كذلك في كل لائحة، مع أن له رمز منطقة أو اسمها: {rows}. إذا كان منطقة فاستعمل KEEP_TOTALS.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows above the header: {rows}</source>
        <translation>الأسطر الواقعة فوق الترويسة: {rows}</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows below the table, not read: {rows}</source>
        <translation>أسطر تحت الجدول لم تقرأ: {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of all others: {rows}</source>
        <translation>أسطر استبعدت لأنها مجاميع كل الأسطر الأخرى: {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of rows above them: {rows}</source>
        <translation>أسطر استبعدت لأنها مجاميع أسطر فوقها: {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of rows below them: {rows}</source>
        <translation>أسطر استبعدت لأنها مجاميع أسطر تحتها: {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of their group (of rows): {rows}</source>
        <translation>أسطر استبعدت لأنها مجاميع مجموعتها (من الأسطر): {rows}</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Rows that only name the zone above the rows below them, read as “{column}” of these and as no zones: {rows}</source>
        <translation>أسطر لا تفعل سوى تسمية المنطقة الأم للأسطر التي تحتها، قرئت على أنها «{column}» لهذه الأسطر لا على أنها مناطق: {rows}</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows that repeat the header, not read: {rows}</source>
        <translation>أسطر تكرر الترويسة، لم تقرأ: {rows}</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Rows with a name and nothing else, read as zones without figures: {rows}. If they head the rows below them, write the zone above into a column of its own; if they are no zones, leave them out with FILTER.</source>
        <translation>أسطر ليس فيها إلا اسم، قرئت على أنها مناطق بلا أرقام: {rows}. إذا كانت عناوين للأسطر التي تحتها فاكتب المنطقة الأم في عمود خاص بها؛ وإذا لم تكن مناطق فاستبعدها بواسطة FILTER.</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows without zone that are totals of other rows, by their name or figures: {rows}. Kept, their votes count twice in every total and share. Delete them from the results (“Read published results” leaves them out), or leave out rows without zone.</source>
        <translation>أسطر بلا منطقة هي مجاميع أسطر أخرى بحسب اسمها أو أرقامها: {rows}. إذا أبقيت احتسبت أصواتها مرتين في كل مجموع ونسبة. احذفها من النتائج («قراءة نتائج منشورة» تستبعدها)، أو استبعد الأسطر التي لا منطقة لها.</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>SWING_TABLE: the points of {code} change nothing in {count} zones, where it has no list: {zones}</source>
        <translation>SWING_TABLE: نقط {code} لا تغير شيئا في بعض المناطق ({count}) التي ليست له فيها لائحة: {zones}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Seats of zones that the database does not have: {zones}</source>
        <translation>مقاعد لمناطق غير موجودة في قاعدة البيانات: {zones}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Seats were left in {count} zones after every list had one by remainder, and went in a further round in the same order: {zones}.</source>
        <translation>بقيت مقاعد في بعض المناطق ({count}) بعد أن نالت كل لائحة مقعدا بالبقية، فوزعت في دورة أخرى بالترتيب نفسه: {zones}.</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>Seats won by lists that have no field of votes: {lists}. Indices of votes and seats are refused.</source>
        <translation>مقاعد فازت بها لوائح ليس لها حقل أصوات: {lists}. لا تحسب مؤشرات الأصوات والمقاعد.</translation>
    </message>
    <message>
        <location filename="../core/seats_won.py"/>
        <source>Seats won: rows without a party or with seats that are no counts: {rows}. Correct the table.</source>
        <translation>المقاعد المحصل عليها: أسطر بلا حزب أو مقاعدها ليست أعدادا صحيحة: {rows}. صحح الجدول.</translation>
    </message>
    <message>
        <location filename="../core/seats_won.py"/>
        <source>Seats won: “{party}” stands twice for {zone}, in rows {first} and {second}. Filter the table to one election and ballot.</source>
        <translation>المقاعد المحصل عليها: ورد «{party}» مرتين في {zone}، في السطرين {first} و{second}. صف الجدول على انتخاب واحد واقتراع واحد.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>Several lists of one name in one zone are told apart by a number behind their name: {lists}</source>
        <translation>عدة لوائح بالاسم نفسه في منطقة واحدة ميزت برقم بعد اسمها: {lists}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>Several result rows belong to one zone: {clashes}. Filter the results to one ballot, aggregate them first, or join by another field.</source>
        <translation>عدة أسطر من النتائج تعود إلى منطقة واحدة: {clashes}. صف النتائج على اقتراع واحد، أو اجمعها أولا، أو اربط بحقل آخر.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Several zones have the codes {codes}: neighbours cannot be told by them.</source>
        <translation>تشترك عدة مناطق في الرموز {codes}: لا يمكن تمييز الجيران بها.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Several zones have the codes {codes}: they cannot be compared by them.</source>
        <translation>تشترك عدة مناطق في الرموز {codes}: لا يمكن مقارنتها بها.</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>Shares beside votes of the same lists, not read: {columns}</source>
        <translation>نسب إلى جانب أصوات اللوائح نفسها، لم تقرأ: {columns}</translation>
    </message>
    <message>
        <location filename="../core/measures.py"/>
        <source>Shares of registered electors were asked for, and no zone has a figure in the field “registered”. Take shares of valid votes, or join a table with the registered electors.</source>
        <translation>طلبت النسب من المسجلين، ولا رقم لأي منطقة في الحقل «registered». خذ النسب من الأصوات المعبر عنها، أو اربط جدولا فيه عدد المسجلين.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>THOUSANDS “{thousands}” and DECIMAL “{decimal}” are no separators of numbers: THOUSANDS is a blank, apostrophe, point or comma, DECIMAL another one, a point or comma.</source>
        <translation>THOUSANDS «{thousands}» وDECIMAL «{decimal}» ليسا فاصلين للأعداد: THOUSANDS مسافة أو فاصلة عليا أو نقطة أو فاصلة، وDECIMAL علامة أخرى، نقطة أو فاصلة.</translation>
    </message>
    <message>
        <location filename="../core/seat_ranges.py"/>
        <source>TURNOUT: by published figures more than {turnout:g} % voted in {count} zones: {zones}. Give a higher turnout, or seats of zones without registered electors may be wrong.</source>
        <translation>TURNOUT: تفيد الأرقام المنشورة أن أكثر من {turnout:g} ٪ صوتوا في بعض المناطق ({count}): {zones}. أدخل نسبة مشاركة أعلى، وإلا فقد تكون مقاعد المناطق التي لم ينشر عدد مسجليها خاطئة.</translation>
    </message>
    <message>
        <location filename="../core/seat_ranges.py"/>
        <source>TURNOUT: the highest turnout is {turnout:g} %; it should be above 0 and at most 100 %.</source>
        <translation>TURNOUT: نسبة المشاركة القصوى {turnout:g} %؛ ينبغي أن تكون أكبر من 0 ولا تتجاوز 100 %.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>The Python package psycopg2, by which QGIS itself manages PostgreSQL, is missing. Install it with your system's packages (Debian: python3-psycopg2; OSGeo4W: python3-psycopg2) and restart QGIS, or use a GeoPackage.</source>
        <translation>حزمة Python المسماة psycopg2، التي يدبر بها QGIS نفسه PostgreSQL، غير موجودة. ثبتها من حزم نظامك (Debian: python3-psycopg2؛ OSGeo4W: python3-psycopg2) وأعد تشغيل QGIS، أو استعمل GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>The ballots rise by less than {percent:g} % in {count} zones, where all electors then vote: {zones}</source>
        <translation>يرتفع عدد المصوتين بأقل من {percent:g} ٪ في بعض المناطق ({count})، حيث يصوت حينها كل المسجلين: {zones}</translation>
    </message>
    <message>
        <location filename="../core/party_colours.py"/>
        <source>The colours of parties cannot be kept in {file}: {error}</source>
        <translation>لا يمكن حفظ ألوان الأحزاب في {file}: {error}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The criterion next_seat looks at the fields seat_party and {field} that mpelection:allocateseats writes for {party}; the layer has them of: {present}. Run it for {party} first, and rank its output.</source>
        <translation>المعيار next_seat يستعمل الحقلين seat_party و{field} اللذين يكتبهما mpelection:allocateseats من أجل {party}؛ وهما في الطبقة من أجل: {present}. شغله أولا من أجل {party}، ثم رتب ناتجه.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk gives these codes to other zones, and zones that it does not list keep them, so that both are summed: {codes}. If the codes were used anew, list all zones in the crosswalk.</source>
        <translation>يعطي جدول التحويل هذه الرموز لمناطق أخرى، وتحتفظ بها مناطق لا يذكرها، فتجمع هذه وتلك: {codes}. إذا أعيد استعمال الرموز فاذكر جميع المناطق في جدول التحويل.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk has endless or negative weights. Correct them for: {zones}</source>
        <translation>في جدول التحويل ترجيحات لا نهائية أو سالبة. صححها بالنسبة إلى: {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk splits zones without saying how: {zones}. Give every row of such a zone its new code and, as weight, the share of the zone that goes there, or carry the results by a weight layer.</source>
        <translation>يجزئ جدول التحويل مناطق دون بيان الكيفية: {zones}. أعط كل سطر من منطقة كهذه رمزه الجديد، وترجيحا هو حصة المنطقة التي تنتقل إليه، أو انقل النتائج بواسطة طبقة ترجيح.</translation>
    </message>
    <message>
        <location filename="../database/editing.py"/>
        <source>The database has no election “{code}”. Elections: {known}</source>
        <translation>ليس في قاعدة البيانات انتخابات «{code}». الانتخابات: {known}</translation>
    </message>
    <message>
        <location filename="../database/editing.py"/>
        <source>The database has no level “{code}” to correct. Levels: {known}</source>
        <translation>ليس في قاعدة البيانات مستوى «{code}» لتصحيحه. المستويات: {known}</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The database has no level “{level}”. Levels: {levels}. Zones of a new level come by “Load zones”.</source>
        <translation>لا يوجد في قاعدة البيانات مستوى «{level}». المستويات: {levels}. تضاف مناطق مستوى جديد بواسطة «تحميل المناطق».</translation>
    </message>
    <message>
        <location filename="../database/editing.py"/>
        <source>The database has no party “{code}”. Parties: {known}</source>
        <translation>ليس في قاعدة البيانات حزب «{code}». الأحزاب: {known}</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The database has no results of election “{election}” on level “{level}”. It has: {known}. Results come by “Load results”.</source>
        <translation>لا توجد في قاعدة البيانات نتائج الانتخابات «{election}» على المستوى «{level}». الموجود فيها: {known}. تضاف النتائج بواسطة «تحميل النتائج».</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>The database has published results of “{election}” on level “{level}”, which a sum does not replace. “Validate database” compares the two levels.</source>
        <translation>توجد في قاعدة البيانات نتائج منشورة للانتخابات «{election}» على المستوى «{level}»، ولا يحل مجموع محلها. «التحقق من قاعدة البيانات» يقارن المستويين.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>The database itself is damaged: {text}</source>
        <translation>قاعدة البيانات نفسها تالفة: {text}</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>The encoding of this file cannot be told: in none of {encodings} its letters are French or Arabic words. Choose ENCODING, or save it as UTF-8.</source>
        <translation>لا يمكن تحديد ترميز هذا الملف: حروفه لا تشكل كلمات فرنسية أو عربية في أي من {encodings}. اختر ENCODING، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../algorithms/atlas_maker.py"/>
        <source>The expression {expression} of PARENT cannot be evaluated: {problem}</source>
        <translation>لا يمكن حساب التعبير {expression} في PARENT: {problem}</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>The features of one zone differ, the first is kept: {cells}</source>
        <translation>تختلف معالم المنطقة الواحدة، وأبقي أولها: {cells}</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>The features of one zone have different figures; which is that of the zone is not known, so it is left empty: {cells}</source>
        <translation>لمعالم المنطقة الواحدة أرقام مختلفة؛ ولا يعرف أيها رقم المنطقة، فترك فارغا: {cells}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The field “{field}” holds {values}, which the algorithm mpelection:{algorithm} does not write. Run it again. Codes: {codes}</source>
        <translation>في الحقل «{field}» القيم {values}، والخوارزمية mpelection:{algorithm} لا تكتبها. شغلها من جديد. الرموز: {codes}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The field “{field}” holds “{value}” in zone {zone}, which is no number.</source>
        <translation>في الحقل «{field}» القيمة «{value}» عند المنطقة {zone} وهي ليست عددا.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The field “{name}” makes no list code of its own ({field}). Rename it with ASCII letters and digits.</source>
        <translation>الحقل «{name}» لا يعطي رمز لائحة خاصا به ({field}). أعد تسميته بحروف ASCII وأرقام.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The fields {names} differ only by capital letters, which a GeoPackage does not tell apart: one of them would become another list or be lost. Rename one of them, or leave it out.</source>
        <translation>الحقول {names} لا تختلف إلا بالحروف الكبيرة، وGeoPackage لا يميزها: سيصبح أحدها لائحة أخرى أو يضيع. أعد تسمية أحدها أو استبعده.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The figure that the quota divides is not published in {count} zones and none is assumed: in {same} of them the seats are the same for every number that it can have, in {depends} they depend on it.</source>
        <translation>الرقم الذي يحسب منه القاسم غير منشور في بعض المناطق ({count}) ولم يفترض أي رقم: في {same} منها تبقى المقاعد نفسها مهما كان العدد الممكن، وفي {depends} تتوقف عليه.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The first row below the header has other names in the columns of figures, and is not read: {rows}. If they belong to the header, say so with HEADER_ROWS.</source>
        <translation>في أول سطر تحت الترويسة أسماء أخرى في أعمدة الأرقام، ولم يقرأ: {rows}. إذا كان من الترويسة فحدد ذلك في HEADER_ROWS.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The geometries of zone {number} cannot be merged; repair them first (“Fix geometries”).</source>
        <translation>لا يمكن دمج هندسات المنطقة {number}؛ أصلحها أولا («Fix geometries»).</translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The geometry of row {row} cannot be brought to {crs}. Check the reference system of the layer.</source>
        <translation>لا يمكن تحويل هندسة السطر {row} إلى {crs}. تحقق من النظام المرجعي للطبقة.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The header (rows {first} to {last}) has columns of the same name: {columns}. Rename them, or say with HEADER_ROW and HEADER_ROWS which rows are the header.</source>
        <translation>في الترويسة (الأسطر من {first} إلى {last}) أعمدة بالاسم نفسه: {columns}. أعد تسميتها، أو حدد أسطر الترويسة في HEADER_ROW و HEADER_ROWS.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The header says of all its columns, and of no other: {common}.</source>
        <translation>تقول الترويسة عن جميع أعمدتها دون غيرها: {common}.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>The law gives these codes another threshold, and no list has them: {codes}</source>
        <translation>يحدد القانون عتبة أخرى لهذه الرموز، ولا تحملها أي لائحة: {codes}</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>The law {file} cannot be read: {error}. Laws of the plugin: {names}</source>
        <translation>لا يمكن قراءة القانون {file}: {error}. قوانين الإضافة: {names}</translation>
    </message>
    <message>
        <location filename="../layers/measured.py"/>
        <source>The layer has fields of its own that are named like what is measured here. They keep their values under another name: {pairs}</source>
        <translation>في الطبقة حقول خاصة بها تحمل أسماء ما يقاس هنا. تحتفظ بقيمها باسم آخر: {pairs}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has neither polygons nor points, so it cannot be seen which zones are near each other. Choose a layer that has, or a table or file of neighbours.</source>
        <translation>ليس في الطبقة لا مضلعات ولا نقاط، فلا يمكن معرفة المناطق القريبة بعضها من بعض. اختر طبقة فيها ذلك، أو جدول جيران أو ملف جيران.</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>The layer has no features. Choose a layer or table with at least one zone.</source>
        <translation>ليس في الطبقة أي معلم. اختر طبقة أو جدولا فيه منطقة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has no field zone_code, by which neighbours are named.</source>
        <translation>ليس في الطبقة الحقل zone_code الذي يسمى به الجيران.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>The layer has no field “{field}”. Fields: {fields}</source>
        <translation>ليس في الطبقة حقل «{field}». الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>The layer has no field “{field}”. Find clusters or classify the zones first. Fields: {fields}</source>
        <translation>ليس في الطبقة حقل «{field}». ابحث عن التجمعات أو صنف المناطق أولا. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has no polygons, so it cannot be seen which zones are neighbours by a border. Choose a layer of polygons, a table or file of neighbours, or, for points, the nearest zones or those within a distance (CONTIGUITY).</source>
        <translation>ليس في الطبقة مضلعات، فلا يمكن معرفة المناطق المتجاورة بحدودها. اختر طبقة مضلعات، أو جدول جيران أو ملف جيران، أو في حالة النقاط أقرب المناطق أو ما يقع منها ضمن مسافة معينة (CONTIGUITY).</translation>
    </message>
    <message>
        <location filename="../styling/rules.py"/>
        <source>The layer holds several parties ({parties}); filter it to one to draw it.</source>
        <translation>في الطبقة عدة أحزاب ({parties})؛ صفها على حزب واحد لرسمها.</translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The layer of the zones has no known reference system. Set it in the layer's properties first.</source>
        <translation>ليس لطبقة المناطق نظام مرجعي معروف. حدده أولا في خصائص الطبقة.</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The layer of the zones or the weight layer has no known reference system. Set it in the layer's properties first.</source>
        <translation>ليس لطبقة المناطق أو لطبقة الترجيح نظام مرجعي معروف. حدده أولا في خصائص الطبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/atlas_maker.py"/>
        <source>The layer “{layer}” of AREAS has no field zone_code, which names the pages.</source>
        <translation>ليس في الطبقة «{layer}» المعطاة في AREAS الحقل zone_code الذي تُسمى به الصفحات.</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has no zones of vintage “{vintage}”. Vintages: {known}</source>
        <translation>لا توجد على المستوى «{level}» مناطق من الإصدار «{vintage}». الإصدارات: {known}</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has no zones yet. Load them with “Load zones” first.</source>
        <translation>لا توجد بعد مناطق على المستوى «{level}». حملها أولا بواسطة «تحميل المناطق».</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has zones of several vintages, and their names do not tell which is the newest: {known}. Give VINTAGE.</source>
        <translation>توجد على المستوى «{level}» مناطق من عدة إصدارات، ولا تدل أسماؤها على أحدثها: {known}. حدد VINTAGE.</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>The lists have more votes than “{bound}” in {count} zones: {zones}. Check the figures.</source>
        <translation>أصوات اللوائح أكثر من «{bound}» في بعض المناطق ({count}): {zones}. تحقق من الأرقام.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>The lists have more whole quotas than there are seats in {count} zones; all of them are shown, none is taken away: {zones}.</source>
        <translation>للوائح قواسم صحيحة أكثر من المقاعد في بعض المناطق ({count})؛ عرضت كلها ولم يسحب أي منها: {zones}.</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>The lists sum to 100 in every row and are read as votes: {columns}. SHARES says if they are not.</source>
        <translation>مجموع اللوائح 100 في كل سطر وقرئت على أنها أصوات: {columns}. إذا لم تكن كذلك فحدد ذلك في SHARES.</translation>
    </message>
    <message>
        <location filename="../styling/layouts.py"/>
        <source>The map could not be written to {path}; check the folder, its permissions and the ending (.png).</source>
        <translation>تعذرت كتابة الخريطة في {path}؛ تحقق من المجلد وصلاحياته ومن نهاية الاسم (.png).</translation>
    </message>
    <message>
        <location filename="../core/seat_methods.py"/>
        <source>The method {method} needs the base of its quota.</source>
        <translation>الطريقة {method} تتطلب أساس القاسم.</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>The neighbours in {file} cannot be read: {error}</source>
        <translation>لا يمكن قراءة الجيران من {file}: {error}</translation>
    </message>
    <message>
        <location filename="../styling/saving.py"/>
        <source>The old style of “{layer}”, which its new data do not fit, could not be removed: {problem}</source>
        <translation>تعذر حذف النمط القديم للطبقة «{layer}» الذي لا يلائم بياناتها الجديدة: {problem}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The outlines of {count} zones are not valid and are read as they are: {zones}</source>
        <translation>حدود بعض المناطق ({count}) غير صالحة وقرئت كما هي: {zones}</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>The output refuses rows {first} to {last}: {error}. A GeoPackage (.gpkg) keeps them.</source>
        <translation>يرفض المخرج الأسطر من {first} إلى {last}: {error}. ملف GeoPackage (.gpkg) يحفظها.</translation>
    </message>
    <message>
        <location filename="../core/carrying.py"/>
        <source>The parts of one parent differ in “{field}”: {parents}. If these are several zones of one name, they are summed as one here: choose a field with codes as parent field.</source>
        <translation>تختلف أجزاء المنطقة الأم الواحدة في «{field}»: {parents}. إذا كانت عدة مناطق بالاسم نفسه فهي تجمع هنا كمنطقة واحدة: اختر حقل رموز ليكون حقل المنطقة الأم.</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map names lists that the earlier election does not have: {codes}</source>
        <translation>يذكر جدول مقابلة الأحزاب لوائح غير موجودة في الانتخابات السابقة: {codes}</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map names successors that do not stand in the later election: {codes}. Check the codes.</source>
        <translation>يذكر جدول مقابلة الأحزاب لوائح خلفت غيرها ولم تتقدم في الانتخابات اللاحقة: {codes}. تحقق من الرموز.</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map splits a list: {lists}. Nobody knows which of its votes belong to which successor, so no swing of them can be computed. Name one successor, or leave the list out: then the successors are new lists.</source>
        <translation>يجزئ جدول مقابلة الأحزاب لائحة: {lists}. لا يعرف أحد أي أصواتها يعود إلى أي خلف، فلا يمكن حساب تحولها. سم خلفا واحدا، أو لا تذكر اللائحة: فتكون اللوائح الخلف لوائح جديدة.</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party registry names no earlier lists of the election “{election}”. Elections it knows: {known}</source>
        <translation>لا يذكر سجل الأحزاب أي لوائح سابقة للانتخابات «{election}». الانتخابات التي يعرفها: {known}</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>The party registry {file} cannot be read: {error}</source>
        <translation>لا يمكن قراءة سجل الأحزاب {file}: {error}</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>The recipe {file} cannot be read: {error}. Recipes of the plugin: {names}</source>
        <translation>لا يمكن قراءة وصفة القراءة {file}: {error}. وصفات الإضافة: {names}</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>The recipe {file} cannot be written: {error}</source>
        <translation>لا يمكن كتابة وصفة القراءة {file}: {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>The report {file} cannot be written: {error}</source>
        <translation>لا يمكن كتابة التقرير {file}: {error}</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The results have no field votes_&lt;CODE&gt;. Choose the fields with votes in VOTE_FIELDS. Fields: {fields}</source>
        <translation>ليس في النتائج أي حقل votes_&lt;CODE&gt;. اختر حقول الأصوات في VOTE_FIELDS. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>The results have no votes in any zone. Check the fields with votes.</source>
        <translation>ليس في النتائج أصوات في أي منطقة. تحقق من حقول الأصوات.</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>The rule custom has no class. Give CUSTOM at least one row of label, QGIS expression and colour, or give a rule file.</source>
        <translation>ليس للقاعدة custom أي فئة. أعط CUSTOM سطرا واحدا على الأقل فيه التسمية وتعبير QGIS واللون، أو أعط ملف قاعدة.</translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>The rule “{rule}” has no class for {count} zones; add one without conditions.</source>
        <translation>ليس في القاعدة «{rule}» فئة لبعض المناطق ({count})؛ أضف فئة بلا شروط.</translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>The rule “{rule}” has no threshold “{name}”. Thresholds: {names}</source>
        <translation>ليس في القاعدة «{rule}» عتبة «{name}». العتبات: {names}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The rule “{rule}” looks at fields of mpelection:{algorithm} that are of {present} here, not of {party}. Run it for {party} first, and classify its output.</source>
        <translation>القاعدة «{rule}» تعتمد على حقول من mpelection:{algorithm} تخص هنا {present} وليس {party}. شغلها أولا من أجل {party}، ثم صنف مخرجها.</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The rule “{rule}” looks at fields that the algorithm mpelection:{algorithm} writes, and the layer does not have {fields}. Run it for {party} first, and classify its output.</source>
        <translation>القاعدة «{rule}» تعتمد على حقول تكتبها الخوارزمية mpelection:{algorithm}، وليس في الطبقة {fields}. شغلها أولا من أجل {party}، ثم صنف مخرجها.</translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>The scenario names lists that have merged or withdrawn by then: {codes}. Lists merge first, then withdraw one after the other, then votes swing; name a list that still stands.</source>
        <translation>يذكر السيناريو لوائح اندمجت أو انسحبت من قبل: {codes}. تندمج اللوائح أولا، ثم تنسحب الواحدة بعد الأخرى، ثم تنتقل الأصوات؛ اذكر لائحة لا تزال مترشحة.</translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>The scenario names the list “{code}”, which is none of the table. Lists: {codes}</source>
        <translation>يذكر السيناريو اللائحة «{code}» وهي غير موجودة في الجدول. اللوائح: {codes}</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The seats of these lists would stand in a field that has another meaning: {codes}. Give their fields votes_&lt;CODE&gt; another code.</source>
        <translation>ستكون مقاعد هذه اللوائح في حقل له معنى آخر: {codes}. أعط حقولها votes_&lt;CODE&gt; رمزا آخر.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The sheet has {rows} rows: a header of {count} rows from row {first} is not among them. Correct HEADER_ROW and HEADER_ROWS.</source>
        <translation>عدد أسطر الورقة {rows}: لا تتسع لترويسة ابتداء من السطر {first} عدد أسطرها {count}. صحح HEADER_ROW و HEADER_ROWS.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The sheet is empty.</source>
        <translation>الورقة فارغة.</translation>
    </message>
    <message>
        <location filename="../styling/saving.py"/>
        <source>The style of “{layer}” could not be saved with its data, which may be read-only or in use: {problem}</source>
        <translation>تعذر حفظ نمط «{layer}» مع بياناتها، وقد تكون للقراءة فقط أو قيد الاستعمال: {problem}</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>The swing of {code} is not made in full in {count} zones, where it would have less than no vote or the others have none to give: {zones}</source>
        <translation>لا يتم تحول {code} كاملا في بعض المناطق ({count})، حيث تصير أصواتها أقل من الصفر أو لا تبقى للأخرى أصوات تعطيها: {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours has no field {fields}. Fields: {found}</source>
        <translation>ليس في جدول الجيران حقل {fields}. الحقول: {found}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours, row {row}: two zone codes and a weight above 0 are needed.</source>
        <translation>جدول الجيران، السطر {row}: لا بد من رمزي منطقتين وترجيح أكبر من 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours, row {row}: {field} “{value}” is no number.</source>
        <translation>جدول الجيران، السطر {row}: {field} «{value}» ليس عددا.</translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>The theme “{theme}” needs the fields {fields}, which “{layer}” does not have. The algorithm mpelection:{algorithm} writes them; run it first.</source>
        <translation>يتطلب العرض «{theme}» الحقول {fields}، وهي غير موجودة في «{layer}». الخوارزمية mpelection:{algorithm} تكتبها؛ شغلها أولا.</translation>
    </message>
    <message>
        <location filename="../styling/pair_themes.py"/>
        <source>The turnout of no zone of “{layer}” is known, by which the theme strength_turnout tells zones apart: ballots cast or registered electors are missing. The theme share needs neither.</source>
        <translation>نسبة المشاركة غير معروفة في أي منطقة من «{layer}»، والعرض strength_turnout يميز المناطق بها: عدد المصوتين أو عدد المسجلين غير موجود. أما العرض share فلا يحتاج إلى أي منهما.</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The votes of {count} zones are others than those that mpelection:{algorithm} has used; what it found is that of before. Run it again. Zones: {zones}</source>
        <translation>أصوات مناطق ({count}) غير تلك التي استعملتها mpelection:{algorithm}؛ وما توصلت إليه هو السابق. شغلها من جديد. المناطق: {zones}</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The weight layer has endless or negative numbers of inhabitants, in rows: {rows}</source>
        <translation>في طبقة الترجيح أعداد سكان لا نهائية أو سالبة، في الأسطر: {rows}</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The weight layer has neither points nor polygons. Choose one that has.</source>
        <translation>ليس في طبقة الترجيح لا نقاط ولا مضلعات. اختر طبقة فيها ذلك.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>The weight layer has no inhabitants in these zones; they are shared out by area: {zones}</source>
        <translation>لا سكان في طبقة الترجيح داخل هذه المناطق؛ وزعت حسب المساحة: {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The weights of these zones do not sum to 1 and are taken in proportion (sum): {zones}. If a part of a zone is missing in the crosswalk, its votes go to the other parts.</source>
        <translation>مجموع ترجيحات هذه المناطق لا يساوي 1 وأخذت بالتناسب (المجموع): {zones}. إذا كان جزء من منطقة ناقصا في جدول التحويل فإن أصواته تذهب إلى الأجزاء الأخرى.</translation>
    </message>
    <message>
        <location filename="../styling/class_theme.py"/>
        <source>The zone classes are not those of one rule: {codes}. Classify the zones again with one rule, or give the rule file that they were classified by.</source>
        <translation>فئات المناطق ليست فئات قاعدة واحدة: {codes}. أعد تصنيف المناطق بقاعدة واحدة، أو أعط ملف القاعدة التي صنفت بها.</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>The zone rule {file} cannot be read: {error}</source>
        <translation>لا يمكن قراءة قاعدة المناطق {file}: {error}</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>The zone rule {file} cannot be written: {error}</source>
        <translation>لا يمكن كتابة قاعدة المناطق {file}: {error}</translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The zones are {kind}, and polygons are needed. Choose the layer with the boundaries.</source>
        <translation>نوع المناطق هو {kind}، والمطلوب مضلعات. اختر طبقة الحدود.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>There are more seats than lists in {count} zones: {zones}.</source>
        <translation>عدد المقاعد أكبر من عدد اللوائح في بعض المناطق ({count}): {zones}.</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>There are {now} votes now and there were {earlier} before. Check that it is this election, and all of it.</source>
        <translation>عدد الأصوات الآن {now} وكان من قبل {earlier}. تحقق من أنها هذه الانتخابات ومن أنها كاملة.</translation>
    </message>
    <message>
        <location filename="../styling/palette.py"/>
        <source>There is no colour tone “{tone}”; a zone class has one like party:0.5, contrast or tie.</source>
        <translation>لا توجد درجة لون «{tone}»؛ لفئة المناطق درجة مثل party:0.5 أو contrast أو tie.</translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>There is no database {database}: the server has no such schema. Create it with “Create electoral database”, or choose another.</source>
        <translation>لا توجد قاعدة البيانات {database}: ليس في الخادم مخطط بهذا الاسم. أنشئها بواسطة «إنشاء قاعدة بيانات انتخابية»، أو اختر غيرها.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>There is no database {path}. Create it with “Create electoral database”, or choose another.</source>
        <translation>لا توجد قاعدة البيانات {path}. أنشئها بواسطة «إنشاء قاعدة بيانات انتخابية»، أو اختر غيرها.</translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>There is no database “{name}”. Give the path of a GeoPackage made by “Create electoral database”, or postgres:CONNECTION.</source>
        <translation>لا توجد قاعدة البيانات «{name}». أعط مسار GeoPackage أنشئ بواسطة «إنشاء قاعدة بيانات انتخابية»، أو postgres:CONNECTION.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>There is no field “{name}” in the results. Fields: {fields}</source>
        <translation>لا يوجد حقل «{name}» في النتائج. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no list “{party}” among the vote fields. Did you mean: {near}? Lists in the table: {codes}</source>
        <translation>لا توجد لائحة «{party}» بين حقول الأصوات. هل تقصد: {near}؟ لوائح الجدول: {codes}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no list “{party}” among the vote fields. Lists in the table: {codes}</source>
        <translation>لا توجد لائحة «{party}» بين حقول الأصوات. لوائح الجدول: {codes}</translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>There is no theme “{theme}”. Themes: {themes}</source>
        <translation>لا يوجد عرض «{theme}». العروض: {themes}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no vote field. An election layer has one field votes_&lt;CODE&gt; a list, such as votes_MP; make one with “Read published results” and “Join results to zones”.</source>
        <translation>لا يوجد حقل أصوات. في الطبقة الانتخابية حقل votes_&lt;CODE&gt; لكل لائحة، مثل votes_MP؛ أنشئ طبقة بواسطة «قراءة نتائج منشورة» و«ربط النتائج بالمناطق».</translation>
    </message>
    <message>
        <location filename="../core/rules.py"/>
        <source>There is no zone rule “{name}”. Rules: {rules}</source>
        <translation>لا توجد قاعدة مناطق «{name}». القواعد: {rules}</translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>There is nothing to join: {zones} zones and {rows} result rows.</source>
        <translation>لا شيء يربط: عدد المناطق {zones} وعدد أسطر النتائج {rows}.</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns are not read as lists, since some of their cells are negative or fractions and most are whole numbers: {columns}. If they are lists, name all lists in VOTE_FIELDS and correct the cells.</source>
        <translation>لم تقرأ هذه الأعمدة على أنها لوائح لأن بعض خلاياها سالبة أو كسرية ومعظمها أعداد صحيحة: {columns}. إذا كانت لوائح فسم جميع اللوائح في VOTE_FIELDS وصحح الخلايا.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>These columns of whole numbers are not named as votes and are not read: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation>أعمدة الأعداد الصحيحة هذه لا تحمل أسماء أصوات ولم تقرأ: {columns}. إذا كانت لوائح فسم جميع اللوائح في VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns of whole numbers are not read as lists, since the lists would have more votes with them than there are ballots or electors: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation>لم تقرأ أعمدة الأعداد الصحيحة هذه على أنها لوائح، لأن أصوات اللوائح ستكون معها أكثر من أوراق التصويت أو المسجلين: {columns}. إذا كانت لوائح فسم جميع اللوائح في VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns of whole numbers are not read as lists, since their figures are codes, years, only 0 and 1, numbers of rows or the same all over a group of zones: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation>لم تقرأ أعمدة الأعداد الصحيحة هذه على أنها لوائح، لأن أرقامها رموز أو سنوات أو 0 و1 فقط أو أرقام ترتيب الأسطر أو هي نفسها في مجموعة كاملة من المناطق: {columns}. إذا كانت لوائح فسم جميع اللوائح في VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>These fields are named like votes of a list, but a code has ASCII letters, digits and “_” and the field begins with “votes_” in small letters: {names}. Rename them, or choose all fields with votes in VOTE_FIELDS.</source>
        <translation>أسماء هذه الحقول تشبه أصوات لائحة، لكن الرمز يتكون من حروف ASCII وأرقام و«_»، والحقل يبدأ بالعبارة «votes_» بحروف صغيرة: {names}. أعد تسميتها، أو اختر جميع حقول الأصوات في VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>This file is UTF-8 with damage: {count} of {all} words beyond ASCII are not valid, for instance “{word}”. Save it again as UTF-8, or choose ENCODING.</source>
        <translation>هذا الملف بترميز UTF-8 تالف: كلمات غير صالحة خارج ASCII، عددها {count} من {all}، مثل «{word}». احفظه من جديد بترميز UTF-8، أو اختر ENCODING.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>This is a binary file, no text.</source>
        <translation>هذا ملف ثنائي وليس نصا.</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Totals that disagree with their rows (row, list: published / sum of its rows): {cells}. They are left out all the same; a row may be missing, or a figure wrong.</source>
        <translation>مجاميع لا تتفق مع أسطرها (السطر، اللائحة: المنشور / مجموع أسطره): {cells}. استبعدت على كل حال؛ قد يكون سطر ناقصا أو رقم خاطئا.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>Two outputs go to {path}: one would destroy the other. Give each a file of its own, or a table of its own in one GeoPackage (ogr:dbname='{path}' table="name" (geom)).</source>
        <translation>مخرجان يتجهان إلى {path}: سيتلف أحدهما الآخر. أعط كلا منهما ملفا خاصا به، أو جدولا خاصا به في GeoPackage واحد (ogr:dbname='{path}' table="name" (geom)).</translation>
    </message>
    <message>
        <location filename="../core/repeated_columns.py"/>
        <source>Up to {count} lists stand side by side in a row, in numbered columns: {columns}. Read as one row a list, named by “{party}”; another of {names} is chosen with PARTY_FIELD.</source>
        <translation>ترد جنبا إلى جنب في السطر لوائح يصل عددها إلى {count}، في أعمدة مرقمة: {columns}. قرئت سطرا لكل لائحة، باسمها في «{party}»؛ ويختار عمود آخر من {names} في PARTY_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Valid votes are not published for {count} zones: the sum of their published lists is used.</source>
        <translation>الأصوات المعبر عنها غير منشورة في بعض المناطق ({count}): استعمل مجموع لوائحها المنشورة.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>Valid votes differ by {change:.1f} % in the median zone and {moved:.1f} % of the votes moved between lists: these may be two ballots of one day. They are no two dates, and say nothing of change over time.</source>
        <translation>تختلف الأصوات المعبر عنها بنسبة {change:.1f} ٪ في المنطقة الوسيطة وانتقلت {moved:.1f} ٪ من الأصوات بين اللوائح: قد يكونان اقتراعين في يوم واحد. ليسا تاريخين، ولا يدلان على أي تطور عبر الزمن.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Votes of lists that are summed (votes_OTHERS) take no part in the allocation in {count} zones, though one of these lists may have a claim to a seat: {zones}</source>
        <translation>أصوات اللوائح المجموعة (votes_OTHERS) لا تدخل في توزيع المقاعد في بعض المناطق ({count})، مع أن إحدى هذه اللوائح قد تستحق مقعدا: {zones}</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>Votes of {code} for {other} are not cast in {count} zones, where {other} has no list: {zones}</source>
        <translation>لا تدلى أصوات {code} الموجهة إلى {other} في بعض المناطق ({count})، حيث لا لائحة ل{other}: {zones}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Zone codes that several rows have (how many): {codes}. Each row is counted as a zone of its own, with all its votes. If they are one zone, keep one of the rows.</source>
        <translation>رموز مناطق تحملها عدة أسطر (عددها): {codes}. يحتسب كل سطر منطقة مستقلة بكل أصواتها. إذا كانت منطقة واحدة فأبق سطرا واحدا فقط.</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Zones above that only rows of totals name, and not those they sum: {parents}. The totals do not agree with their rows, so which zones are below them is not known. Write them into each row.</source>
        <translation>مناطق أم لا تذكرها إلا أسطر المجاميع، لا الأسطر التي تجمعها: {parents}. المجاميع لا تتفق مع أسطرها، فلا يعرف أي المناطق تقع تحتها. اكتبها في كل سطر.</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Zones above that only rows of totals name, read as those of the rows that they sum: {parents}</source>
        <translation>مناطق أم لا تذكرها إلا أسطر المجاميع، قرئت على أنها المناطق الأم للأسطر التي تجمعها: {parents}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Zones are neighbours up to {distance} m, the least that leaves none alone.</source>
        <translation>المناطق متجاورة إلى حدود {distance} م، وهي أصغر مسافة لا تبقى معها منطقة بلا جارة.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Zones of one name with several codes, read as they are: {zones}</source>
        <translation>مناطق بالاسم نفسه وبرموز متعددة، قرئت كما هي: {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Zones that lie in part, or as a whole, outside the target zones; what is outside goes with the rest of the zone: {pieces}</source>
        <translation>مناطق يقع جزء منها أو كلها خارج المناطق المستهدفة؛ وما هو خارجها يتبع بقية المنطقة: {pieces}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Zones that the crosswalk does not list and that keep their code: {count}</source>
        <translation>مناطق لا يذكرها جدول التحويل وتحتفظ برمزها: {count}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Zones whose parent the database does not have: {zones}</source>
        <translation>مناطق لا توجد منطقتها الأم في قاعدة البيانات: {zones}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>a close name is proposed, which may be the whole or a part of it: {zone}</source>
        <translation>يقترح اسم قريب قد يكون كله أو جزءا منه: {zone}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>a close name is proposed: {zone}</source>
        <translation>يقترح اسم قريب: {zone}</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a condition should be [measure, operator, number, measure or threshold]: </source>
        <translation>ينبغي أن يكون الشرط [مقياس، عامل مقارنة، عدد أو مقياس أو عتبة]: </translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a list of codes of lists</source>
        <translation>قائمة رموز لوائح</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a list of different texts</source>
        <translation>قائمة نصوص مختلفة</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a name stands twice</source>
        <translation>اسم مكرر</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a number should be written as in {share:.2f} or {votes:.0f votes}, not as </source>
        <translation>ينبغي أن يكتب العدد كما في {share:.2f} أو {votes:.0f votes}، لا هكذا: </translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a percentage from 0 to 100</source>
        <translation>نسبة مئوية من 0 إلى 100</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a share between 0 and 1, such as 0.03</source>
        <translation>نسبة بين 0 و1، مثل 0.03</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a share of at most six decimals, such as 0.03</source>
        <translation>نسبة بست منازل عشرية على الأكثر، مثل 0.03</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>a single list</source>
        <translation>لائحة واحدة</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>a text</source>
        <translation>نصا</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a whole number of at least 1</source>
        <translation>عددا صحيحا لا يقل عن 1</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>an object with the keys </source>
        <translation>كائنا بالمفاتيح </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>ballots cast not published</source>
        <translation>عدد المصوتين غير منشور</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>code and name disagree: {code} is “{now}” now and “{before}” before</source>
        <translation>الرمز والاسم متناقضان: {code} هو «{now}» الآن و«{before}» سابقا</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>code {code} is that of zone {zone}, but the name “{name}” is that of zone {other}: joined by name</source>
        <translation>الرمز {code} هو رمز المنطقة {zone}، لكن الاسم «{name}» هو اسم المنطقة {other}: تم الربط بالاسم</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>code {code} is that of zone {zone}, but the row is named “{name}”: joined by code</source>
        <translation>الرمز {code} هو رمز المنطقة {zone}، لكن اسم السطر «{name}»: تم الربط بالرمز</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>columns by role, the roles being </source>
        <translation>أعمدة حسب الدور، والأدوار هي </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: a list has more votes than the figure that shares are taken of</source>
        <translation>أرقام متناقضة: للائحة أصوات أكثر من الرقم الذي تحسب منه النسب</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more ballots cast than electors</source>
        <translation>أرقام متناقضة: المصوتون أكثر من المسجلين</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more votes for lists than valid votes</source>
        <translation>أرقام متناقضة: أصوات اللوائح أكثر من الأصوات المعبر عنها</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more votes than ballots cast</source>
        <translation>أرقام متناقضة: الأصوات أكثر من المصوتين</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>earlier election: {reason}</source>
        <translation>الانتخابات السابقة: {reason}</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>elections</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>electors</source>
        <translation>مسجلون</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>fewer than two zones with valid votes</source>
        <translation>أقل من منطقتين فيهما أصوات معبر عنها</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>fraction of 1</source>
        <translation>جزء من 1</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>has conditions and an expression; it should have one of the two</source>
        <translation>فيها شروط وتعبير؛ ينبغي الاكتفاء بأحدهما</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>has keys that it cannot have: </source>
        <translation>فيه مفاتيح غير مقبولة: </translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>index from 0 to 1</source>
        <translation>مؤشر من 0 إلى 1</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>it is not known who has won all seats</source>
        <translation>لا يُعرف من فاز بجميع المقاعد</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>its code is that of other zones too</source>
        <translation>رمزها مشترك مع مناطق أخرى</translation>
    </message>
    <message>
        <location filename="../core/exchanges.py"/>
        <source>its figures fit zone {zone} much better: exchanged?</source>
        <translation>أرقامها تلائم المنطقة {zone} أكثر بكثير: هل وقع تبادل؟</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>its label stands in another row too</source>
        <translation>تسميته واردة في سطر آخر أيضا</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>lacks the keys </source>
        <translation>تنقصه المفاتيح </translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>later election: {reason}</source>
        <translation>الانتخابات اللاحقة: {reason}</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>left out: only a quota has a base</source>
        <translation>محذوفا: القاسم وحده له أساس</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>lists</source>
        <translation>لوائح</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>lists level in first place</source>
        <translation>لوائح متعادلة على المرتبة الأولى</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>lists level in second place</source>
        <translation>لوائح متعادلة على المرتبة الثانية</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>names what is not measured: </source>
        <translation>يذكر ما لا يقاس: </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no ballots cast</source>
        <translation>لا يوجد مصوتون</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list has a vote</source>
        <translation>لا صوت لأي لائحة</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list of the party</source>
        <translation>لا توجد لائحة للحزب</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list reaches the threshold</source>
        <translation>لا لائحة تبلغ العتبة</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no more lists than places</source>
        <translation>اللوائح لا تفوق المراتب</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no neighbour has a result that a share can be taken of</source>
        <translation>لا يوجد لدى أي جار نتيجة تُحسب منها نسبة</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no registered electors</source>
        <translation>لا يوجد مسجلون</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no result published</source>
        <translation>لا توجد نتيجة منشورة</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>no seat won</source>
        <translation>لم يفز بأي مقعد</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no valid votes</source>
        <translation>لا توجد أصوات معبر عنها</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no votes for lists that take part</source>
        <translation>لا أصوات للوائح المشاركة</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone has this code</source>
        <translation>لا منطقة بهذا الرمز</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone has this code or name</source>
        <translation>لا منطقة بهذا الرمز أو الاسم</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone of its parent has this name</source>
        <translation>لا منطقة بهذا الاسم داخل منطقته الأم</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>no zone of the other election has this code</source>
        <translation>لا منطقة بهذا الرمز في الانتخابات الأخرى</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>no zone of the other election has this code or name</source>
        <translation>لا منطقة بهذا الرمز أو الاسم في الانتخابات الأخرى</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>not published for all zones with a result</source>
        <translation>غير منشور لجميع المناطق التي لها نتيجة</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>one of </source>
        <translation>واحدا مما يلي: </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>only small lists that are summed have votes</source>
        <translation>لا أصوات إلا للوائح الصغيرة المجموعة</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>other rows mean the zone of its code too</source>
        <translation>أسطر أخرى تعني أيضا المنطقة التي يحمل رمزها</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>places</source>
        <translation>مراتب</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>probability</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>rank</source>
        <translation>رتبة</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>ratio</source>
        <translation>معامل</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>registered electors not published</source>
        <translation>عدد المسجلين غير منشور</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>seats</source>
        <translation>مقاعد</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won are not given</source>
        <translation>المقاعد المحصل عليها غير معطاة</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won are not given by zone</source>
        <translation>المقاعد المحصل عليها غير معطاة حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won by lists that the table of votes does not have</source>
        <translation>مقاعد فازت بها لوائح غير موجودة في جدول الأصوات</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>several zones have the code {code}</source>
        <translation>تحمل عدة مناطق الرمز {code}</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>several zones have this name: {zones}</source>
        <translation>تحمل عدة مناطق هذا الاسم: {zones}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>several zones have this name: {zones}; give the parent or the code</source>
        <translation>تحمل عدة مناطق هذا الاسم: {zones}؛ حدد المنطقة الأم أو الرمز</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>shares by code of the list</source>
        <translation>نسبا حسب رمز اللائحة</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a QGIS expression</source>
        <translation>ينبغي أن يكون تعبير QGIS</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a colour #rrggbb, or a tone such as party:0.5</source>
        <translation>ينبغي أن يكون لونا بصيغة #rrggbb، أو درجة مثل party:0.5</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a list</source>
        <translation>ينبغي أن يكون قائمة</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a number</source>
        <translation>ينبغي أن يكون عددا</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a text</source>
        <translation>ينبغي أن يكون نصا</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a text, or texts by language (en, fr, ar) with at least en</source>
        <translation>ينبغي أن يكون نصا، أو نصوصا حسب اللغة (en و fr و ar) فيها en على الأقل</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be an object</source>
        <translation>ينبغي أن يكون كائنا</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be of small letters, digits and “_”</source>
        <translation>ينبغي أن يتكون من حروف صغيرة وأرقام و«_»</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be one of </source>
        <translation>ينبغي أن يكون واحدا مما يلي: </translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should have the code of every class once: </source>
        <translation>ينبغي أن يرد فيه رمز كل فئة مرة واحدة: </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>small lists are summed, their number is not known</source>
        <translation>اللوائح الصغيرة مجموعة، وعددها غير معروف</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>standard deviations</source>
        <translation>انحرافات معيارية</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>texts by language, “en” among them</source>
        <translation>نصوصا حسب اللغة، منها «en»</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>that of what is looked at</source>
        <translation>وحدة القيمة المدروسة</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>the class “other” should be the last, without conditions</source>
        <translation>ينبغي أن تكون الفئة «other» هي الأخيرة وبلا شروط</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the colour should be written #rrggbb, such as #1b7837</source>
        <translation>ينبغي أن يكتب اللون بصيغة #rrggbb، مثل #1b7837</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the expression is missing</source>
        <translation>التعبير ناقص</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the figure that the threshold is a share of is not published</source>
        <translation>الرقم الذي تحسب منه العتبة غير منشور</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the label is missing</source>
        <translation>التسمية ناقصة</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>the name of a column, or null, for each role</source>
        <translation>اسم عمود، أو null، لكل دور</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>the name of an encoding, such as utf-8</source>
        <translation>اسم ترميز، مثل utf-8</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the number of seats is not known</source>
        <translation>عدد المقاعد غير معروف</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>the party has no vote</source>
        <translation>لا صوت للحزب</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the party has no vote in any zone</source>
        <translation>لا صوت للحزب في أي منطقة</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the published lists do not add up to the valid votes</source>
        <translation>مجموع اللوائح المنشورة لا يساوي الأصوات المعبر عنها</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row is of {parent}, the zone of {other}</source>
        <translation>السطر من {parent} والمنطقة من {other}</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row is one of {count} parts of {parent}; the zone may be the whole of it</source>
        <translation>السطر واحد من أجزاء {parent} وعددها {count}؛ وقد تكون المنطقة كلها</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row “{name}” and the zone “{zone}” are of different levels</source>
        <translation>السطر «{name}» والمنطقة «{zone}» من مستويين مختلفين</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the single list has fewer votes than the law asks of it</source>
        <translation>للائحة الوحيدة أصوات أقل مما يشترطه القانون</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>the zone corresponds to none of the earlier election</source>
        <translation>المنطقة لا تقابل أي منطقة في الانتخابات السابقة</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no neighbour</source>
        <translation>ليس للمنطقة أي جار</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no parent in parent_code or parent_name</source>
        <translation>ليست للمنطقة منطقة أم في parent_code أو parent_name</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no seats to fill</source>
        <translation>لا مقاعد مخصصة للمنطقة</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone is not on the map</source>
        <translation>المنطقة خارج الخريطة</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>the zone of this name is of another parent: {zone}</source>
        <translation>المنطقة التي تحمل هذا الاسم تابعة لمنطقة أم أخرى: {zone}</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>there is no class</source>
        <translation>لا توجد فئة</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>valid votes not published</source>
        <translation>الأصوات المعبر عنها غير منشورة</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>zones</source>
        <translation>مناطق</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>{against} codes name other zones in the two elections, {by_code} the same: the codes are of two systems. Those zones are not compared. Give both layers the codes of one system, or layers without codes to compare by name.</source>
        <translation>الرموز التي تدل على مناطق مختلفة في الانتخابات الأولى والثانية: {against}، والتي تدل على المناطق نفسها: {by_code}. الرموز من نظامين. لا تقارن تلك المناطق. أعط الطبقتين رموز نظام واحد، أو طبقتين بلا رموز للمقارنة بالأسماء.</translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>{against} codes name other zones than their names do, {by_code} the same: the codes of zones and results are of two systems. Join by name, or choose other code fields.</source>
        <translation>الرموز التي تدل على مناطق غير التي تدل عليها أسماؤها: {against}، والتي تدل على المناطق نفسها: {by_code}. رموز المناطق ورموز النتائج من نظامين. اربط بالأسماء، أو اختر حقول رموز أخرى.</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{cast} ballots or votes of {registered} registered electors</source>
        <translation>الأوراق أو الأصوات {cast} والمسجلون {registered}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones once Arabic digits are read as 0 to 9: {examples}</source>
        <translation>رموز توافق رموز المناطق بعد قراءة الأرقام المشرقية على أنها 0 إلى 9 ({count}): {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones once their leading zeros are put back: {examples}</source>
        <translation>رموز توافق رموز المناطق بعد إعادة أصفارها الأولى ({count}): {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without separators and in capitals: {examples}</source>
        <translation>رموز توافق رموز المناطق بلا فواصل وبحروف كبيرة ({count}): {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without the decimals of a spreadsheet: {examples}</source>
        <translation>رموز توافق رموز المناطق دون الأجزاء العشرية التي تضيفها برامج الجداول ({count}): {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without the letters they begin with: {examples}</source>
        <translation>رموز توافق رموز المناطق دون الحروف التي تبدأ بها ({count}): {examples}</translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} codes of the alias table are read as those of the zones or results that they mean: {pairs}</source>
        <translation>رموز من جدول الأسماء البديلة قرئت على أنها رموز المناطق أو النتائج التي تعنيها ({count}): {pairs}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>{count} codes were cut by a spreadsheet and name no zone any more: {codes}. Export the table again with the codes as text, or join by name.</source>
        <translation>رموز اقتطعها برنامج جداول ولم تعد تدل على أي منطقة ({count}): {codes}. أعد تصدير الجدول والرموز فيه نصوص، أو اربط بالأسماء.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{count} dates in decided_on cannot be read and count as none: {dates}. Write them like 2021-03-02 or 02/03/2021 (day first).</source>
        <translation>تواريخ في decided_on تعذرت قراءتها ولا يعتد بها ({count}): {dates}. اكتبها بصيغة 2021-03-02 أو 02/03/2021 (اليوم أولا).</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions are for one election and not applied: {names}. Say which this is with ELECTION.</source>
        <translation>قرارات تخص انتخابات بعينها ولم تطبق ({count}): {names}. حدد هذه الانتخابات في ELECTION.</translation>
    </message>
    <message>
        <location filename="../core/party_matching.py"/>
        <source>{count} decisions are on a name that is a party's own in the registry, and go before it: {names}</source>
        <translation>قرارات تخص اسما هو لحزب في السجل، وتقدم عليه ({count}): {names}</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions are on names that this table does not have: {names}</source>
        <translation>قرارات تخص أسماء غير موجودة في هذا الجدول ({count}): {names}</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions name a party that the registry does not have, and are not applied: {names}</source>
        <translation>قرارات تذكر حزبا غير موجود في السجل ولم تطبق ({count}): {names}</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{count} electors or votes of {population} inhabitants</source>
        <translation>المسجلون أو الأصوات {count} والسكان {population}</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>{count} entries of the table of names are of no use here.</source>
        <translation>مداخل جدول الأسماء التي لا فائدة منها هنا: {count}.</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>{count} features of the weight layer with {people:.0f} inhabitants lie outside all zones.</source>
        <translation>معالم طبقة الترجيح الواقعة خارج جميع المناطق: {count}، وعدد سكانها {people:.0f}.</translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>{count} lists are written in several ways and taken as one each: {lists}</source>
        <translation>لوائح كتبت بعدة صيغ واعتبرت كل منها لائحة واحدة ({count}): {lists}</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{count} lists below {percent:g} % of all votes are summed into votes_OTHERS: {lists}</source>
        <translation>لوائح دون {percent:g} ٪ من مجموع الأصوات جمعت في votes_OTHERS ({count}): {lists}</translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>{count} names are like those of a party that stands in the same zone under another: they stay lists of their own: {names}</source>
        <translation>أسماء تشبه أسماء حزب وارد في المنطقة نفسها باسم آخر، فتبقى لوائح مستقلة ({count}): {names}</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{count} names of lists are close to those of a party and were not taken for it: {names}. See PARTY_TABLE; PARTY_DECISIONS writes a table in which to decide.</source>
        <translation>أسماء لوائح قريبة من أسماء حزب ولم تعتبر له ({count}): {names}. انظر PARTY_TABLE؛ ويكتب PARTY_DECISIONS جدولا لاتخاذ القرار فيه.</translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} names of the alias table mean several zones: {names}. None is applied; give the parent, or the date in decided_on.</source>
        <translation>أسماء في جدول الأسماء البديلة تدل على عدة مناطق ({count}): {names}. لم يطبق أي منها؛ حدد المنطقة الأم، أو التاريخ في decided_on.</translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} names of the table of decisions have letters that cannot be read: {names}. Save it as CSV in UTF-8.</source>
        <translation>أسماء في جدول القرارات فيها حروف تتعذر قراءتها ({count}): {names}. احفظه بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} names of the table of decisions mean several parties: {names}. None is applied; give the date in decided_on, or the election.</source>
        <translation>أسماء في جدول القرارات تدل على عدة أحزاب ({count}): {names}. لم يطبق أي منها؛ حدد التاريخ في decided_on، أو الانتخابات.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{count} parents have parts that are estimates, of zones that were split (estimated = 1): {parents}</source>
        <translation>مناطق أم ({count}) تتضمن أجزاء تقديرية، من مناطق قُسمت (estimated = 1): {parents}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>{count} pieces are taken for inaccuracies of the boundaries, being less than {percent:g} % of both their zones; the largest: {pieces}</source>
        <translation>قطع اعتبرت من عدم دقة الحدود لأنها أقل من {percent:g} ٪ من كلتا منطقتيها ({count})؛ أكبرها: {pieces}</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>{count} zones are left out, since their parts, or the whole they are parts of, count: {zones}</source>
        <translation>مناطق استبعدت لأن أجزاءها، أو الكل الذي هي جزء منه، محتسب ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>{count} zones are not in the earlier layer and have no second value: {zones}</source>
        <translation>مناطق غير موجودة في الطبقة السابقة وليست لها قيمة ثانية ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../core/transfer.py"/>
        <source>{count} zones go nowhere, with {votes} votes; they are kept as rows without geometry, so that totals stay whole: {zones}</source>
        <translation>مناطق لا وجهة لها ({count})، وأصواتها {votes}؛ حفظت أسطرا بلا هندسة حتى تبقى المجاميع كاملة: {zones}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>{count} zones have more than {most} seats, which is more than any house has: {zones}. Check the field seats, or SEATS.</source>
        <translation>لبعض المناطق ({count}) أكثر من {most} مقعدا، وهو أكثر مما لأي مجلس: {zones}. تحقق من الحقل seats أو من SEATS.</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>{count} zones have no code; only their name can match.</source>
        <translation>المناطق التي لا رمز لها: {count}؛ لا تمكن مطابقتها إلا بالاسم.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>{count} zones have no neighbour: {zones}</source>
        <translation>مناطق بلا جارة ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{count} zones have no outline and so no neighbours by it: {zones}</source>
        <translation>مناطق ليست لها حدود على الخريطة، فلا جيران لها بها ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>{count} zones have several features with one code and name, merged: {zones}</source>
        <translation>مناطق لها عدة معالم بالرمز والاسم نفسيهما، تم دمجها ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{count} zones have the outline of another one, and are its neighbours: {zones}</source>
        <translation>مناطق لها حدود منطقة أخرى نفسها، وتعد جارة لها ({count}): {zones}</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{count} zones of {level} with results have no parent among the zones of {upper} {vintage}, and their votes would be lost: {zones}. Load the zones with PARENT_LEVEL={upper} and the codes of their parents.</source>
        <translation>مناطق من {level} لها نتائج وليست لها منطقة أم بين مناطق {upper} {vintage}، وستضيع أصواتها ({count}): {zones}. حمل المناطق مع PARENT_LEVEL={upper} ورموز مناطقها الأم.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{count} zones with {votes:.0f} valid votes have no parent and are left out: {zones}</source>
        <translation>مناطق ليست لها منطقة أم استبعدت ({count})، والأصوات المعبر عنها فيها {votes:.0f}: {zones}</translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database} exists already and is not replaced. Choose another schema, or drop it first.</source>
        <translation>{database} موجودة من قبل ولا تستبدل. اختر مخططا آخر، أو احذف هذا أولا.</translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>{database} has an older schema and is brought up to date by the first one who opens it and may write it: {error}</source>
        <translation>مخطط {database} أقدم، وسيحدثه أول من يفتحها وله حق الكتابة فيها: {error}</translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} has schema version {found}, from which no way leads to version {known}. Create a new database and load zones and results into it.</source>
        <translation>نسخة مخطط {database} هي {found}، ولا سبيل للانتقال منها إلى النسخة {known}. أنشئ قاعدة بيانات جديدة وحمل فيها المناطق والنتائج.</translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} has schema version {found}, this plugin knows versions up to {known}. Update the plugin; nothing has been changed.</source>
        <translation>نسخة مخطط {database} هي {found}، وهذه الإضافة تعرف النسخ إلى {known}. حدث الإضافة؛ لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database} is in use: another editor changes the same election or level. Wait until that is done and run again; nothing has been changed.</source>
        <translation>{database} قيد الاستعمال: محرر آخر يغير الانتخابات نفسها أو المستوى نفسه. انتظر حتى ينتهي وأعد التشغيل؛ لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} is no electoral database of this plugin: it has no table meta with a schema version. Choose a database made by “Create electoral database”.</source>
        <translation>{database} ليست قاعدة بيانات انتخابية لهذه الإضافة: ليس فيها جدول meta مع نسخة المخطط. اختر قاعدة بيانات أنشئت بواسطة «إنشاء قاعدة بيانات انتخابية».</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database} is open for reading only ({error}). Nothing has been changed.</source>
        <translation>{database} مفتوحة للقراءة فقط ({error}). لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/fitness.py"/>
        <source>{database}: QGIS would draw an empty map, since PostGIS is in the schema “{schema}”, which is not on the search path of this connection. Have the administrator add it: ALTER DATABASE … SET search_path = {path}.</source>
        <translation>{database}: سيرسم QGIS خريطة فارغة، لأن PostGIS في المخطط «{schema}» الذي ليس في مسار البحث لهذا الاتصال. اطلب من المدير إضافته: ALTER DATABASE … SET search_path = {path}.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: another editor was changing the same and the server has let that one go first ({error}). Nothing has been changed; run again.</source>
        <translation>{database}: كان محرر آخر يغير الشيء نفسه وقدمه الخادم ({error}). لم يغير شيء؛ أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_maps.py"/>
        <source>{database}: maps get no style, since public.layer_styles, where QGIS looks for styles, is not there, or you may not write it. Ask the administrator to run postgis_roles.sql; the next load gives the maps their style.</source>
        <translation>{database}: لم تعط الخرائط أي نمط، لأن public.layer_styles حيث يبحث QGIS عن الأنماط غير موجود، أو لا يحق لك الكتابة فيه. اطلب من المدير تشغيل postgis_roles.sql؛ والتحميل الموالي يعطي الخرائط نمطها.</translation>
    </message>
    <message>
        <location filename="../database/partitions.py"/>
        <source>{database}: the results of {election} are in no partition of the table standing; somebody has detached it. Have the administrator attach it again, or load the results again, or take them out by “Remove results”.</source>
        <translation>{database}: نتائج {election} ليست في أي قسم من أقسام الجدول standing؛ لقد فصله أحدهم. اطلب من المدير إلحاقه من جديد، أو حمل النتائج من جديد، أو احذفها بواسطة «حذف النتائج».</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server cannot be reached ({error}). Look whether it runs, and at host and port of the connection in the browser of QGIS; nothing has been changed.</source>
        <translation>{database}: لا يمكن الوصول إلى الخادم ({error}). تحقق من أنه يعمل ومن المضيف والمنفذ في إعداد الاتصال في متصفح QGIS؛ لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has no room or memory left ({error}). The database is as it was.</source>
        <translation>{database}: لم تبق في الخادم مساحة أو ذاكرة ({error}). قاعدة البيانات كما كانت.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has no such database ({error}). Correct the connection in the browser of QGIS.</source>
        <translation>{database}: لا توجد في الخادم قاعدة بيانات بهذا الاسم ({error}). صحح الاتصال في متصفح QGIS.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has stopped the work ({error}): its administrator has, or it took longer than the server allows (statement_timeout). Nothing has been changed.</source>
        <translation>{database}: أوقف الخادم العمل ({error}): إما أن مديره أوقفه، أو أنه دام أكثر مما يسمح به الخادم (statement_timeout). لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server refuses the user or the password ({error}). Correct the connection in the browser of QGIS; nothing has been changed.</source>
        <translation>{database}: يرفض الخادم المستعمل أو كلمة المرور ({error}). صحح الاتصال في متصفح QGIS؛ لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server refuses: {error}. Nothing has been changed.</source>
        <translation>{database}: يرفض الخادم: {error}. لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server takes no more connections now ({error}). Try again later, or ask the administrator for more; nothing has been changed.</source>
        <translation>{database}: لا يقبل الخادم اتصالات أخرى الآن ({error}). أعد المحاولة لاحقا، أو اطلب من المدير المزيد منها؛ لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server was stopped, or has ended the connection ({error}). The database is as it was; run again when the server runs.</source>
        <translation>{database}: أوقف الخادم أو أنهى الاتصال ({error}). قاعدة البيانات كما كانت؛ أعد التشغيل عندما يعمل الخادم.</translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database}: the server went away while it was confirming. The change is there as a whole or not at all. Run again: loading the same again changes nothing.</source>
        <translation>{database}: انقطع الخادم أثناء التأكيد. إما أن التغيير تم كله أو لم يتم إطلاقا. أعد التشغيل: تحميل الشيء نفسه من جديد لا يغير شيئا.</translation>
    </message>
    <message>
        <location filename="../database/fitness.py"/>
        <source>{database}: the server's database has no PostGIS. Have its administrator run CREATE EXTENSION postgis in it.</source>
        <translation>{database}: ليس في قاعدة بيانات الخادم PostGIS. اطلب من مديرها تشغيل CREATE EXTENSION postgis فيها.</translation>
    </message>
    <message>
        <location filename="../database/fitness.py"/>
        <source>{database}: the server's database has the encoding {encoding}, which does not keep the names of all languages. Have its administrator make one with the encoding UTF8.</source>
        <translation>{database}: ترميز قاعدة بيانات الخادم هو {encoding}، وهو لا يحفظ الأسماء بجميع اللغات. اطلب من مديرها إنشاء قاعدة بترميز UTF8.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: you may not do this ({error}). Whoever only reads has the role of a reader; ask the administrator for that of an editor. Nothing has been changed.</source>
        <translation>{database}: لا يحق لك القيام بهذا ({error}). من يقرأ فقط له دور قارئ؛ اطلب من المدير دور محرر. لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>{draws} permutations give no p-value below {least}; for one of {count} zones to stand alone after the correction {needed} are needed (PERMUTATIONS).</source>
        <translation>{draws} من التبديلات لا تعطي قيمة احتمالية p أدنى من {least}؛ ولكي تبرز منطقة واحدة من بين {count} بعد التصحيح يلزم منها {needed} (PERMUTATIONS).</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{election}: the results on {levels} are sums of those on level {level} as they were. Run “Aggregate in database” again.</source>
        <translation>{election}: نتائج {levels} مجاميع لنتائج المستوى {level} كما كانت سابقا. أعد تشغيل «التجميع في قاعدة البيانات».</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{election}: the results on {levels} are sums of those on level {level}, which are not in the database any more. Load these again, or remove the sums.</source>
        <translation>{election}: نتائج {levels} مجاميع لنتائج المستوى {level} التي لم تعد في قاعدة البيانات. حمّل هذه النتائج من جديد أو احذف المجاميع.</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: the results on {level} are not complete, zones are missing below these of {upper}, which have more votes: {zones}</source>
        <translation>{election}: نتائج {level} غير كاملة، تنقص مناطق تحت هذه المناطق من {upper} التي لها أصوات أكثر: {zones}</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: the zones of {upper} and their parts of {level} have other votes: {zones}</source>
        <translation>{election}: أصوات مناطق {upper} تختلف عن أصوات أجزائها من {level}: {zones}</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: {upper} has {above} votes in all and {level} has {below} ({parties}). Zones of {level} with votes that no zone with results on {upper} has below it: {zones}. Load the zones with their parents.</source>
        <translation>{election}: مجموع الأصوات على {upper} هو {above} وعلى {level} هو {below} ({parties}). مناطق من {level} لها أصوات ولا تقع تحت أي منطقة من {upper} لها نتائج: {zones}. حمّل المناطق مع المناطق الأم.</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: {upper} has {above} votes in all and {level} has {below} ({parties}). Zones of {upper} that have no results below them on {level}: {zones}.</source>
        <translation>{election}: مجموع الأصوات على {upper} هو {above} وعلى {level} هو {below} ({parties}). مناطق من {upper} ليس تحتها نتائج على {level}: {zones}.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>{file} cannot be written: {error}</source>
        <translation>لا يمكن كتابة {file}: {error}</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} does not begin with the number of zones, as files of neighbours do.</source>
        <translation>لا يبدأ {file} بعدد المناطق كما في ملفات الجيران.</translation>
    </message>
    <message>
        <location filename="../core/party_colours.py"/>
        <source>{file} has no colours of parties that can be read. Parties have their usual colours. Remove the file, or give the colours again under “Party colours”, which replaces it.</source>
        <translation>لا توجد في {file} ألوان أحزاب تمكن قراءتها. للأحزاب ألوانها المعتادة. احذف الملف، أو أعط الألوان من جديد في «ألوان الأحزاب»، فيُستبدل.</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>{file} is no electoral law: it needs “format”: “{format}”.</source>
        <translation>{file} ليس قانونا انتخابيا: ينبغي أن يتضمن «format»: «{format}».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} is no file of neighbours: its name ends in .gal or .gwt.</source>
        <translation>{file} ليس ملف جيران: ينبغي أن ينتهي اسمه بالامتداد .gal أو .gwt.</translation>
    </message>
    <message>
        <location filename="../styling/atlas_template.py"/>
        <source>{file} is no layout template. Save one from a print layout of QGIS (Layout, Save as Template), such as a changed copy of those in the plugin's folder resources/layouts.</source>
        <translation>{file} ليس قالب تخطيط. احفظ قالبا من تخطيط طباعة في QGIS (Layout ثم Save as Template)، مثل نسخة معدلة من قوالب مجلد الإضافة resources/layouts.</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file} is no party registry: a table needs a column “code”, and no column twice. Columns: {columns}</source>
        <translation>{file} ليس سجل أحزاب: ينبغي أن يكون في الجدول عمود «code» وألا يتكرر أي عمود. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file} is no party registry: it needs “format”: “{format}” and a list “parties”.</source>
        <translation>{file} ليس سجل أحزاب: ينبغي أن يتضمن «format»: «{format}» وقائمة «parties».</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file} is no reading recipe: it needs “format”: “{format}”.</source>
        <translation>{file} ليس وصفة قراءة: ينبغي أن يتضمن «format»: «{format}».</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>{file} is no zone rule: it needs “format”: “{format}”.</source>
        <translation>{file} ليس قاعدة مناطق: ينبغي أن يتضمن «format»: «{format}».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} names zones that the layer does not have by zone_code: {codes}. Choose the layer it is of.</source>
        <translation>يذكر {file} مناطق لا توجد في الطبقة بحسب zone_code: {codes}. اختر الطبقة التي يخصها.</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: a zone's code and its number of neighbours are expected, not “{text}”.</source>
        <translation>{file}، السطر {line}: المنتظر رمز منطقة وعدد جيرانها، وليس «{text}».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: a zone's code, that of a neighbour and a weight above 0 are expected, not “{text}”.</source>
        <translation>{file}، السطر {line}: المنتظر رمز منطقة ورمز جارة وترجيح أكبر من 0، وليس «{text}».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: the link from {code} to {other} is there twice, or leads to itself.</source>
        <translation>{file}، السطر {line}: الرابط من {code} إلى {other} مكرر، أو يعود إلى المنطقة نفسها.</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: zone {code} should have {count} neighbours here, and has {found}.</source>
        <translation>{file}، السطر {line}: ينبغي أن يكون عدد جيران المنطقة {code} هنا {count}، وهو {found}.</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: entry {number} needs a “code” of its own of ASCII letters, digits and “_”; it has “{code}”.</source>
        <translation>{file}: المدخل {number} يتطلب «code» خاصا به بحروف ASCII وأرقام و«_»؛ والموجود «{code}».</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>{file}: keys that no law has: {unknown}; keys missing: {missing}. Keys: {keys}</source>
        <translation>{file}: مفاتيح لا توجد في أي قانون: {unknown}؛ مفاتيح ناقصة: {missing}. المفاتيح: {keys}</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file}: line {line} has more cells than the header.</source>
        <translation>{file}: في السطر {line} خلايا أكثر من الترويسة.</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file}: no recipe has the keys {unknown}. Keys: {keys}</source>
        <translation>{file}: لا توجد المفاتيح {unknown} في أي وصفة قراءة. المفاتيح: {keys}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: the colour of “{code}” is “{colour}”; it should be like #1F77B4.</source>
        <translation>{file}: لون «{code}» هو «{colour}»؛ ينبغي أن يكون بصيغة #1F77B4.</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: the names of “{code}” should be texts, and its “aliases” a list of texts, or of a “name” with its “elections”.</source>
        <translation>{file}: ينبغي أن تكون أسماء «{code}» نصوصا، و«aliases» قائمة نصوص، أو قائمة كل عنصر منها «name» مع «elections» الخاصة به.</translation>
    </message>
    <message>
        <location filename="../styling/atlas_template.py"/>
        <source>{file}: the template has no map with the item id “map”. Items that are filled have the ids {ids}.</source>
        <translation>{file}: ليس في القالب خريطة بمعرف العنصر «map». العناصر التي تُملأ لها المعرفات {ids}.</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: these keys are not known and not read: {keys}. Known are: {known}</source>
        <translation>{file}: هذه المفاتيح غير معروفة ولم تقرأ: {keys}. المعروف منها: {known}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: {count} names are of more than one party, and find none of them but the one whose code they are: {names}</source>
        <translation>{file}: أسماء مشتركة بين أكثر من حزب ({count})، ولا يعثر بها على أي منها إلا الحزب الذي هي رمزه: {names}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: {count} parties have no name, so they are found by their code only: {codes}</source>
        <translation>{file}: أحزاب لا اسم لها ({count})، فلا يعثر عليها إلا برمزها: {codes}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: “earlier” of “{code}” should be a list of “code” and “elections”.</source>
        <translation>{file}: ينبغي أن يكون «earlier» في «{code}» قائمة من «code» و«elections».</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file}: “thousands” and “decimal” are both “{sign}”; they have to differ.</source>
        <translation>{file}: قيمة «thousands» و«decimal» معا هي «{sign}»؛ يجب أن تختلفا.</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>{file}: “{key}” is {value}; it should be {expected}.</source>
        <translation>{file}: قيمة «{key}» هي {value}؛ ينبغي أن تكون {expected}.</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>{file}: “{key}”: {problem}</source>
        <translation>{file}: «{key}»: {problem}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{level}: zones of one name under one parent, perhaps the same zone twice: {zones}</source>
        <translation>{level}: مناطق بالاسم نفسه داخل منطقة أم واحدة، ربما هي المنطقة نفسها مكررة: {zones}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{level}: zones with an invalid or empty geometry: {zones}</source>
        <translation>{level}: مناطق هندستها غير صالحة أو فارغة: {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{links} pairs of zones are neighbours: {exact} by vertices that are exactly the same, {more} because their outlines come within {tolerance} m of each other (SNAP).</source>
        <translation>عدد أزواج المناطق المتجاورة {links}: منها {exact} برؤوس متطابقة تماما، و{more} لأن حدودها تتقارب إلى أقل من {tolerance} م (SNAP).</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} fails in zone {row}: {error}</source>
        <translation>{name}: تعذر حساب {expression} في المنطقة {row}: {error}</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} gives “{value}” in zone {row}; it should be true or false.</source>
        <translation>{name}: نتيجة {expression} هي «{value}» في المنطقة {row}؛ ينبغي أن تكون صحيحا أو خطأ.</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} is no expression: {error}</source>
        <translation>{name}: {expression} ليس تعبيرا صالحا: {error}</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} names fields that are not there: {missing}. Fields: {fields}</source>
        <translation>{name}: يذكر {expression} حقولا غير موجودة: {missing}. الحقول: {fields}</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} names variables that are not known here: {missing}. Variables of a layer, of a project or of an open window are not; write the value itself.</source>
        <translation>{name}: يذكر {expression} متغيرات غير معروفة هنا: {missing}. متغيرات الطبقة أو المشروع أو نافذة مفتوحة غير معروفة؛ اكتب القيمة نفسها.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} cannot be read as a table: {why}. Supported: CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON, GeoPackage.</source>
        <translation>لا يمكن قراءة {path} كجدول: {why}. الصيغ المقبولة: CSV، TSV، XLSX، XLS، ODS، DBF، GeoJSON، GeoPackage.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: QGIS writes no format with the ending {ending}. Choose .gpkg.</source>
        <translation>لا يمكن كتابة {path}: لا يكتب QGIS أي صيغة تنتهي بالامتداد {ending}. اختر .gpkg.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: it is a folder. Give the name of a file in it, such as {example}.</source>
        <translation>لا يمكن كتابة {path}: إنه مجلد. أعط اسم ملف فيه، مثل {example}.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: it is read-only. Choose a file, and a folder, that you may write.</source>
        <translation>لا يمكن كتابة {path}: إنه للقراءة فقط. اختر ملفا ومجلدا يحق لك الكتابة فيهما.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: the disk is full or fails ({error}). Make room and run again; the database is as it was.</source>
        <translation>لا يمكن كتابة {path}: القرص ممتلئ أو به عطل ({error}). وفر مساحة وأعد التشغيل؛ قاعدة البيانات كما كانت.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: the file is read-only. Choose another file.</source>
        <translation>لا يمكن كتابة {path}: الملف للقراءة فقط. اختر ملفا آخر.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: the folder does not exist. Create it, or choose another one.</source>
        <translation>لا يمكن كتابة {path}: المجلد غير موجود. أنشئه، أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: you may not write into its folder. Choose another folder.</source>
        <translation>لا يمكن كتابة {path}: لا يحق لك الكتابة في مجلده. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <location filename="../layers/writer.py"/>
        <source>{path} cannot be written: {error}. Choose another file or folder, or close the programs that use it.</source>
        <translation>لا يمكن كتابة {path}: {error}. اختر ملفا أو مجلدا آخر، أو أغلق البرامج التي تستعمله.</translation>
    </message>
    <message>
        <location filename="../database/new_geopackage.py"/>
        <source>{path} cannot be written: {error}. Choose another file or folder.</source>
        <translation>لا يمكن كتابة {path}: {error}. اختر ملفا أو مجلدا آخر.</translation>
    </message>
    <message>
        <location filename="../styling/pdf.py"/>
        <source>{path} could not be written: {problem}. Close it where it is open, or choose another.</source>
        <translation>تعذرت كتابة {path}: {problem}. أغلقه حيث هو مفتوح، أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../database/new_geopackage.py"/>
        <source>{path} exists already and is not replaced. Choose another file, or delete it first.</source>
        <translation>{path} موجود من قبل ولا يستبدل. اختر ملفا آخر، أو احذفه أولا.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} has a password, or is an old workbook under a wrong name. Save it without password, or rename it to .xls.</source>
        <translation>{path} محمي بكلمة مرور، أو هو مصنف قديم باسم غير صحيح. احفظه بلا كلمة مرور، أو أعد تسميته بالامتداد .xls.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} has more than {most} million cells. Read it in parts.</source>
        <translation>في {path} أكثر من {most} مليون خلية. اقرأه على أجزاء.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} has no sheet “{sheet}”. Sheets: {names}</source>
        <translation>لا توجد في {path} ورقة «{sheet}». الأوراق: {names}</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>{path} has no table {table}: install the plugin again.</source>
        <translation>لا يوجد في {path} جدول {table}: أعد تثبيت الإضافة.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} has no visible sheet. Choose a hidden one with SHEET: {names}</source>
        <translation>لا توجد في {path} ورقة ظاهرة. اختر ورقة مخفية في SHEET: {names}</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} has the figures without the map: its format keeps no geometries.</source>
        <translation>في {path} الأرقام دون الخريطة: صيغته لا تحفظ الهندسات.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} has {count} columns, more than {most}. Choose another DELIMITER.</source>
        <translation>عدد أعمدة {path} هو {count}، وهو أكثر من {most}. اختر DELIMITER آخر.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} holds {count} tables or sheets, which the output would replace. Choose another file, or a table of its own in a GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</source>
        <translation>عدد الجداول أو الأوراق في {path} هو {count}، وسيحل المخرج محلها. اختر ملفا آخر، أو جدولا مستقلا في GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is a page of the web (HTML or XML) with the ending of a workbook. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>{path} صفحة ويب (HTML أو XML) بامتداد مصنف. افتحها في برنامج جداول واحفظها بصيغة XLSX.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is damaged, or no workbook at all whatever its ending says. Get it again, or save it anew.</source>
        <translation>{path} تالف، أو ليس مصنفا أصلا مهما كان امتداده. احصل عليه من جديد، أو أعد حفظه.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is damaged: {error}. Get it again, or save it again as XLSX.</source>
        <translation>{path} تالف: {error}. احصل عليه من جديد، أو أعد حفظه بصيغة XLSX.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <location filename="../layers/delimited.py"/>
        <source>{path} is empty.</source>
        <translation>{path} فارغ.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} is in use by another program, which is writing to it. Wait until it is done, or close it, and run again; nothing has been changed.</source>
        <translation>{path} قيد الاستعمال من برنامج آخر يكتب فيه. انتظر حتى ينتهي، أو أغلقه، وأعد التشغيل؛ لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} is no GeoPackage, or it is damaged ({error}). Take a copy of it, or create it anew.</source>
        <translation>{path} ليس GeoPackage أو هو تالف ({error}). استعمل نسخة منه، أو أنشئه من جديد.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} is no GeoPackage, so no table can be written into it. Choose a file that ends in .gpkg.</source>
        <translation>{path} ليس GeoPackage، فلا يمكن كتابة أي جدول فيه. اختر ملفا ينتهي بالامتداد .gpkg.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} is no table: a cell of its beginning has no end ({error}). Check the quotes there.</source>
        <translation>{path} ليس جدولا: خلية في بدايته لا نهاية لها ({error}). تحقق من علامات الاقتباس هناك.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} is not all {encoding}: {error}. Choose ENCODING.</source>
        <translation>{path} ليس كله بترميز {encoding}: {error}. اختر ENCODING.</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: QGIS cannot read it back. Choose a GeoPackage (.gpkg).</source>
        <translation>لم يكتب {path}: لا يستطيع QGIS قراءته من جديد. اختر GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: QGIS would give it the name {name}. Choose that name, or a GeoPackage (.gpkg).</source>
        <translation>لم يكتب {path}: سيعطيه QGIS الاسم {name}. اختر هذا الاسم، أو GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: it would replace {others} beside it. Choose another name for the output.</source>
        <translation>لم يكتب {path}: سيحل محل {others} بجانبه. اختر اسما آخر للمخرج.</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would cut or change names of fields ({fields}). Choose a GeoPackage (.gpkg).</source>
        <translation>لم يكتب {path}: صيغته تقتطع أسماء حقول أو تغيرها ({fields}). اختر GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would cut or change values of the field “{field}”. Choose a GeoPackage (.gpkg).</source>
        <translation>لم يكتب {path}: صيغته تقتطع قيما من الحقل «{field}» أو تغيرها. اختر GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would keep {kept} of {count} rows, since it loses those without geometry and their votes. Choose a GeoPackage (.gpkg).</source>
        <translation>لم يكتب {path}: لا تبقي صيغته سوى {kept} من الأسطر وعددها {count}، لأنها تفقد الأسطر التي لا هندسة لها وأصواتها. اختر GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>{path} is open as layer “{layer}” with edits that are not saved and would be lost. Save or discard them, or choose another file.</source>
        <translation>{path} مفتوح كطبقة «{layer}» وفيه تعديلات غير محفوظة ستضيع. احفظها أو تخل عنها، أو اختر ملفا آخر.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} is read and cannot be replaced by the output. Choose another file, or a table of its own in a GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</source>
        <translation>{path} مقروء ولا يمكن أن يحل المخرج محله. اختر ملفا آخر، أو جدولا مستقلا في GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} would unpack to more than {most} MB, {cells} million cells or {parts} parts, more than can be read. Save the sheet alone as CSV and read that.</source>
        <translation>سيتجاوز {path} بعد فك ضغطه {most} ميغابايت أو {cells} مليون خلية أو {parts} من الأجزاء، وهو أكثر مما تمكن قراءته. احفظ الورقة وحدها بصيغة CSV واقرأها.</translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{path}: a quotation mark of line {lines} may have gone astray: what it encloses may be several cells or rows. Check the quotes there: delete those that enclose no cell, and write one that belongs to a name twice, with the name in quotes.</source>
        <translation>{path}: قد تكون علامة اقتباس في السطر {lines} في غير موضعها: ما تحيط به قد يكون عدة خلايا أو أسطر. تحقق من علامات الاقتباس هناك: احذف ما لا يحيط منها بخلية، واكتب مرتين ما كان منها جزءا من اسم، مع وضع الاسم بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>{path}: an electoral database is a GeoPackage, whose name ends with .gpkg, or a schema on a server, postgres:CONNECTION.</source>
        <translation>{path}: قاعدة البيانات الانتخابية ملف GeoPackage ينتهي اسمه بالامتداد .gpkg، أو مخطط على خادم، postgres:CONNECTION.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path}: nothing divides its rows into columns. Check the quotes, or choose another DELIMITER.</source>
        <translation>{path}: لا شيء يقسم أسطره إلى أعمدة. تحقق من علامات الاقتباس، أو اختر DELIMITER آخر.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path}: rows have different numbers of cells ({error}). Check the delimiter and the quotes there.</source>
        <translation>{path}: عدد الخلايا يختلف بين الأسطر ({error}). تحقق من الفاصل ومن علامات الاقتباس هناك.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path}: the database refuses: {error}. Nothing has been changed.</source>
        <translation>{path}: ترفض قاعدة البيانات: {error}. لم يغير شيء.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{some} of {all} sums of a list are over some of the parts only: where a part has a result and none for the list (it did not stand, or is not published), it adds nothing.</source>
        <translation>{some} من أصل {all} من مجاميع اللوائح تخص بعض الأجزاء فقط: حيث تكون للجزء نتيجة ولا شيء للائحة (لم تتقدم فيه، أو لم تنشر أصواتها) فإنه لا يضيف شيئا.</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has no block “{block}”. Blocks: {blocks}</source>
        <translation>لا توجد في {source} كتلة «{block}». الكتل: {blocks}</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has no blocks of columns side by side: leave BLOCK empty.</source>
        <translation>لا توجد في {source} كتل أعمدة متجاورة: اترك BLOCK فارغا.</translation>
    </message>
    <message>
        <location filename="../core/published.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>{source} has no column “{column}”. Columns: {columns}</source>
        <translation>لا يوجد في {source} عمود «{column}». الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source} has no rows.</source>
        <translation>لا توجد أسطر في {source}.</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has several blocks of columns with the same names: {blocks}. Choose one with BLOCK; * reads all columns under their whole names.</source>
        <translation>في {source} عدة كتل أعمدة بالأسماء نفسها: {blocks}. اختر واحدة في BLOCK؛ والعلامة * تقرأ جميع الأعمدة بأسمائها الكاملة.</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{source} has {count} lists, each of which needs a field; a table has room for {most}. Sum the small ones into votes_OTHERS with MINOR_BELOW ({percent} percent or more), or read a part of the file with FILTER.</source>
        <translation>عدد اللوائح في {source} هو {count}، ولكل منها حقل؛ والجدول لا يتسع إلا لعدد {most}. اجمع الصغيرة منها في votes_OTHERS بواسطة MINOR_BELOW ({percent} في المائة أو أكثر)، أو اقرأ جزءا من الملف بواسطة FILTER.</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source} holds several ballots, told apart by “{column}” ({values}). Choose one with FILTER, for instance {example}</source>
        <translation>في {source} عدة اقتراعات يميز بينها «{column}» ({values}). اختر واحدا بواسطة FILTER، مثل {example}</translation>
    </message>
    <message>
        <location filename="../layers/stored_text.py"/>
        <source>{source} is not in the encoding {encoding} ({error}). Choose ENCODING.</source>
        <translation>{source} ليس بالترميز {encoding} ({error}). اختر ENCODING.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding} (plausibility {score}), but {other} ({other_score}) is nearly as plausible. Look at the names; if they are wrong, choose ENCODING.</source>
        <translation>قرئ {source} بالترميز {encoding} (درجة المعقولية {score})، لكن {other} ({other_score}) يكاد يماثله. راجع الأسماء؛ وإذا كانت خاطئة فاختر ENCODING.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding} (plausibility {score}; next {other}, {other_score}).</source>
        <translation>قرئ {source} بالترميز {encoding} (درجة المعقولية {score}؛ يليه {other}، {other_score}).</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding}.</source>
        <translation>قرئ {source} بالترميز {encoding}.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{source} was once saved in a wrong encoding; {count} texts are put right, for instance “{wrong}” to “{right}”.</source>
        <translation>سبق أن حفظ {source} بترميز خاطئ؛ صححت نصوص عددها {count}، مثل «{wrong}» إلى «{right}».</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: no whole number of votes has these shares of the published total: {cells}. Check the column of valid votes.</source>
        <translation>{source}، العمود «{column}»: لا يوجد عدد صحيح من الأصوات يعطي هذه النسب من المجموع المنشور: {cells}. تحقق من عمود الأصوات المعبر عنها.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these cells are no counts (text, negative or fractional): {cells}. Correct them, leave them empty if they are not known, or choose other columns.</source>
        <translation>{source}، العمود «{column}»: هذه الخلايا ليست أعدادا صحيحة موجبة (نص أو سالبة أو كسرية): {cells}. صححها، أو اتركها فارغة إذا لم تكن معروفة، أو اختر أعمدة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these cells are no shares: {cells}. Correct them.</source>
        <translation>{source}، العمود «{column}»: هذه الخلايا ليست نسبا: {cells}. صححها.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these numbers are too large to be votes: {cells}. Correct them.</source>
        <translation>{source}، العمود «{column}»: هذه الأعداد أكبر من أن تكون أصواتا: {cells}. صححها.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these numbers can be read in two ways, with a mark between thousands or with decimals: {cells}. Say with THOUSANDS or DECIMAL which it is.</source>
        <translation>{source}، العمود «{column}»: يمكن قراءة هذه الأعداد على وجهين، بعلامة بين الآلاف أو بأجزاء عشرية: {cells}. حدد أيهما في THOUSANDS أو DECIMAL.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares give other votes if their digits were cut off and not rounded: {cells}. Use the published votes.</source>
        <translation>{source}، العمود «{column}»: تعطي هذه النسب أصواتا أخرى إذا كانت أرقامها مقتطعة لا مدورة: {cells}. استعمل الأصوات المنشورة.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares have no published total of valid votes: {cells}. Without it they give no votes.</source>
        <translation>{source}، العمود «{column}»: ليس لهذه النسب مجموع منشور للأصوات المعبر عنها: {cells}. وبدونه لا تعطي أصواتا.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares have too few decimals to give one number of votes: {cells}. Use the published votes.</source>
        <translation>{source}، العمود «{column}»: الأجزاء العشرية لهذه النسب أقل من أن تعطي عددا واحدا من الأصوات: {cells}. استعمل الأصوات المنشورة.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: VOTE_FIELDS names these columns twice, or they are no votes: {columns}. Take them out.</source>
        <translation>{source}: يذكر VOTE_FIELDS هذه الأعمدة مرتين، أو هي ليست أصواتا: {columns}. احذفها منه.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: a list has several rows in one zone: {cells}. Choose one ballot with FILTER{hint}.</source>
        <translation>{source}: للائحة عدة أسطر في منطقة واحدة: {cells}. اختر اقتراعا واحدا بواسطة FILTER{hint}.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: a long table needs PARTY_FIELD and VOTES_FIELD. Columns: {columns}</source>
        <translation>{source}: الجدول الطويل يتطلب PARTY_FIELD و VOTES_FIELD. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{source}: cells in quotes hold several lines with delimiters and figures, read as one cell each: lines {lines}. Look at the rows there.</source>
        <translation>{source}: خلايا بين علامات الاقتباس تحتوي على عدة أسطر فيها فواصل وأرقام، وقرئت كل منها خلية واحدة: الأسطر {lines}. راجع الأسطر هناك.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: column “{column}” may only count the rows, and these have one name: {zones}. Choose one row a zone with FILTER, or say which column is the code with CODE_FIELD.</source>
        <translation>{source}: قد يكون العمود «{column}» مجرد ترقيم للأسطر، وهذه تحمل اسما واحدا: {zones}. اختر سطرا واحدا لكل منطقة بواسطة FILTER، أو حدد عمود الرمز في CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source}: in block “{block}”, columns have the names of others: {columns}.</source>
        <translation>{source}: في الكتلة «{block}» أعمدة تحمل أسماء أعمدة أخرى: {columns}.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <location filename="../core/repeated_columns.py"/>
        <source>{source}: lists have the names of columns: {names}. Rename those columns.</source>
        <translation>{source}: لوائح تحمل أسماء أعمدة: {names}. أعد تسمية تلك الأعمدة.</translation>
    </message>
    <message>
        <location filename="../core/published.py"/>
        <source>{source}: merged cells hold one figure for several zones or lists: {cells}. Split them and write the figure of each, or leave those rows out with FILTER.</source>
        <translation>{source}: خلايا مدمجة فيها رقم واحد لعدة مناطق أو لوائح: {cells}. افصلها واكتب رقم كل منها، أو استبعد تلك الأسطر بواسطة FILTER.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: neither a code nor a name of zones is recognised. Choose CODE_FIELD or NAME_FIELD. Columns: {columns}</source>
        <translation>{source}: لم يتم التعرف لا على رمز المناطق ولا على اسمها. اختر CODE_FIELD أو NAME_FIELD. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}</source>
        <translation>{source}: لا يمكن أن يكون أي عمود أصوات لائحة. اختر VOTE_FIELDS. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>{source}: no column is named like a list of the registry, and these columns of whole numbers add up to more than “{bound}”, so they cannot all be lists: {columns}. Name the lists in VOTE_FIELDS, for instance {example}</source>
        <translation>{source}: لا عمود يحمل اسم لائحة من السجل، ومجموع أعمدة الأعداد الصحيحة هذه يتجاوز «{bound}»، فلا يمكن أن تكون كلها لوائح: {columns}. سم اللوائح في VOTE_FIELDS، مثل {example}</translation>
    </message>
    <message>
        <location filename="../layers/stored_text.py"/>
        <source>{source}: numbers did not fit into their columns when the file was written, and are asterisks in it. Get them from where the file was made. Columns and rows: {cells}</source>
        <translation>{source}: أعداد لم تتسع لها أعمدتها عند كتابة الملف فصارت نجوما فيه. احصل عليها من مصدر الملف. الأعمدة والأسطر: {cells}</translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{source}: quotation marks of lines {lines} would make one cell of several rows. They are left out, since every row then has the {count} cells of the header. Look at the names there.</source>
        <translation>{source}: علامات الاقتباس في الأسطر {lines} تجعل من عدة أسطر خلية واحدة. أهملت لأن كل سطر يصبح له عندئذ عدد خلايا الترويسة ({count}). راجع الأسماء هناك.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: row {row} ({zone}) has votes and no list in “{column}”.</source>
        <translation>{source}: في السطر {row} ({zone}) أصوات ولا لائحة في «{column}».</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: some rows are no lists by their “{column}”: {names}. Leave them out with FILTER: {example}</source>
        <translation>{source}: بعض الأسطر ليست لوائح بحسب «{column}»: {names}. استبعدها بواسطة FILTER: {example}</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: the column “{column}” differs between the rows of one zone: {zones}</source>
        <translation>{source}: يختلف العمود «{column}» بين أسطر المنطقة الواحدة: {zones}</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: the columns of codes and names ({blank}) are blank in every row. Fill one in, or choose another with CODE_FIELD or NAME_FIELD. Columns: {columns}</source>
        <translation>{source}: أعمدة الرموز والأسماء ({blank}) فارغة في كل سطر. املأ أحدها، أو اختر غيره في CODE_FIELD أو NAME_FIELD. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>{source}: the columns {columns} hold whole numbers and the registry does not know them: they may be lists or other figures. Name all lists in VOTE_FIELDS: {without} – or, with them: {whole}</source>
        <translation>{source}: في الأعمدة {columns} أعداد صحيحة ولا يعرفها السجل: قد تكون لوائح أو أرقاما أخرى. سم جميع اللوائح في VOTE_FIELDS: {without} – أو معها: {whole}</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{source}: the columns “{one}” and “{other}” are both {code}, the first by a decision. Say in PARTY_ALIASES which of them is a list of its own (party: *), or name the columns to read in VOTE_FIELDS.</source>
        <translation>{source}: العمودان «{one}» و«{other}» كلاهما {code}، والأول بقرار. حدد في PARTY_ALIASES أيهما لائحة مستقلة (party: *)، أو سم الأعمدة المراد قراءتها في VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/cells.py"/>
        <source>{source}: the header has {count} columns and these rows have another number: {rows}. Check the delimiter and the quotes there.</source>
        <translation>{source}: عدد أعمدة الترويسة {count} وهو مختلف في هذه الأسطر: {rows}. تحقق من الفاصل ومن علامات الاقتباس هناك.</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>{source}: the lists are in percent ({columns}), and no column is recognised as the valid votes that these are shares of. Choose VALID_FIELD, or say with SHARES that they are votes.</source>
        <translation>{source}: اللوائح بالنسب المئوية ({columns})، ولم يتم التعرف على عمود للأصوات المعبر عنها التي تحسب منها هذه النسب. اختر VALID_FIELD، أو حدد في SHARES أنها أصوات.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: the recipe does not fit: of its {count} columns of lists these are not there: {gone}. Choose another recipe, or name the lists in VOTE_FIELDS. Columns: {columns}</source>
        <translation>{source}: وصفة القراءة غير ملائمة: من أعمدة لوائحها وعددها {count} تغيب هذه: {gone}. اختر وصفة أخرى، أو سم اللوائح في VOTE_FIELDS. الأعمدة: {columns}</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}: the votes that the shares of {columns} give do not sum to the published total: {zones}. A list may be missing, or the shares are of another total.</source>
        <translation>{source}: الأصوات الناتجة عن نسب {columns} لا يساوي مجموعها المجموع المنشور: {zones}. قد تكون لائحة ناقصة، أو النسب من مجموع آخر.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: these codes may be one code written in two ways: {zones}. Write all codes alike, or leave one row out with FILTER.</source>
        <translation>{source}: قد تكون هذه الرموز رمزا واحدا مكتوبا بصيغتين: {zones}. اكتب جميع الرموز بالصيغة نفسها، أو استبعد سطرا بواسطة FILTER.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: these rows have neither code nor name of a zone, and are no sums of others: {rows}. Leave them out with FILTER, or fill in their zone.</source>
        <translation>{source}: ليس لهذه الأسطر رمز منطقة ولا اسمها، وليست مجاميع أسطر أخرى: {rows}. استبعدها بواسطة FILTER، أو أدخل منطقتها.</translation>
    </message>
    <message>
        <location filename="../layers/sheet_marks.py"/>
        <source>{source}: {count} hidden columns are read like all others: {which}. Look at the columns and lists found.</source>
        <translation>{source}: أعمدة مخفية قرئت كغيرها ({count}): {which}. راجع الأعمدة واللوائح التي تم التعرف عليها.</translation>
    </message>
    <message>
        <location filename="../layers/sheet_marks.py"/>
        <source>{source}: {count} hidden rows are read like all others: {which}. Leave them out with FILTER if need be.</source>
        <translation>{source}: أسطر مخفية قرئت كغيرها ({count}): {which}. استبعدها بواسطة FILTER عند الحاجة.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{source}: {count} texts have a quotation mark without its other one, which is left out, for instance in “{text}”. Look at the names there.</source>
        <translation>{source}: نصوص فيها علامة اقتباس بلا مقابلها، وقد أهملت ({count})، مثلا في «{text}». راجع الأسماء هناك.</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. By the column “{column}” they are parts of a zone, and one of them alone would lose the votes of the others. Read each as a zone, with CODE_FIELD = -, NAME_FIELD = {column} and {parent} = {above}, and sum them with “Aggregate results to a parent level” (aggregateresults).</source>
        <translation>{source}: مناطق لها عدة أسطر ({count}): {zones}. بحسب العمود «{column}» هي أجزاء منطقة، والاكتفاء بواحد منها يضيع أصوات الأخرى. اقرأ كلا منها كمنطقة، مع CODE_FIELD = - و NAME_FIELD = {column} و {parent} = {above}، واجمعها بواسطة «تجميع النتائج على المستوى الأم» (aggregateresults).</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. Choose one row a zone with FILTER, or another CODE_FIELD. Rows that are parts of a zone, such as polling stations, are read as zones of their own, with the zone as PARENT_FIELD, and summed with “Aggregate results to a parent level” (aggregateresults).</source>
        <translation>{source}: مناطق لها عدة أسطر ({count}): {zones}. اختر سطرا واحدا لكل منطقة بواسطة FILTER، أو CODE_FIELD آخر. الأسطر التي هي أجزاء منطقة، مثل مكاتب التصويت، تقرأ مناطق مستقلة تكون المنطقة فيها هي PARENT_FIELD، وتجمع بواسطة «تجميع النتائج على المستوى الأم» (aggregateresults).</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. The column “{column}” tells them apart ({values}); if these are ballots, choose one with FILTER, for instance {example}</source>
        <translation>{source}: مناطق لها عدة أسطر ({count}): {zones}. يميز بينها العمود «{column}» ({values})؛ إذا كانت اقتراعات فاختر واحدا بواسطة FILTER، مثل {example}</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{value} here and {reference} in the other ballot: far from what is usual</source>
        <translation>{value} هنا و{reference} في الاقتراع الآخر: بعيد عن المعتاد</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{votes_in} votes in and {votes_out} out: nothing has been written.</source>
        <translation>الأصوات الداخلة {votes_in} والخارجة {votes_out}: لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../core/seat_methods.py"/>
        <source>{votes} votes and {seats} seats are too many to be computed exactly.</source>
        <translation>عدد الأصوات {votes} وعدد المقاعد {seats} أكبر من أن يحسبا بدقة.</translation>
    </message>
    <message>
        <location filename="../database/results.py"/>
        <source>{where}: a count is no number ({error}); somebody has edited it by hand. Correct it, or load the results again.</source>
        <translation>{where}: قيمة عددية ليست عددا ({error})؛ عدلها أحد يدويا. صححها، أو أعد تحميل النتائج.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: share, rank, margin, gap or class do not fit the votes in {count} places: {zones}. “Remove results”, then load them again.</source>
        <translation>{where}: النسبة أو الرتبة أو الفارق أو الفارق عن آخر مرتبة أو الفئة لا توافق الأصوات في مواضع ({count}): {zones}. شغل «حذف النتائج»، ثم حملها من جديد.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the map {view} is not there. “Map from database” makes it anew.</source>
        <translation>{where}: الخريطة {view} غير موجودة. «خريطة من قاعدة البيانات» تنشئها من جديد.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the parameters of import {number} cannot be read: {text}</source>
        <translation>{where}: لا يمكن قراءة وسائط الاستيراد {number}: {text}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the zones have {found} votes for {party}, the list has {votes} in all</source>
        <translation>{where}: أصوات المناطق لفائدة {party} هي {found}، وأصوات اللائحة في المجموع {votes}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: {stored} votes are stored, {expected} came in by import {number}. Load the results again.</source>
        <translation>{where}: الأصوات المخزنة {stored}، والداخلة بالاستيراد {number} هي {expected}. حمل النتائج من جديد.</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>{won:.0f} seats were won and {filled:.0f} are to be filled: check the seats.</source>
        <translation>المقاعد المحصل عليها {won:.0f} والمقاعد المتنافس عليها {filled:.0f}: تحقق من المقاعد.</translation>
    </message>
    <message>
        <location filename="../algorithms/atlas_maker.py"/>
        <source>“{layer}” has no area for these pages, which bear their code: {codes}</source>
        <translation>ليس في «{layer}» مضلع لهذه الصفحات، فتحمل رمزها: {codes}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>“{name}” is more than “{bound}” in {count} zones: {zones}. Check the figures.</source>
        <translation>«{name}» أكبر من «{bound}» في بعض المناطق ({count}): {zones}. تحقق من الأرقام.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>“{name}” is the same in both elections in all {count} zones that publish it: this looks like two ballots of one day. They are no two dates, and say nothing of change over time.</source>
        <translation>«{name}» متطابق في الانتخابات الأولى والثانية في جميع المناطق التي تنشره ({count}): يبدو أنهما اقتراعان في يوم واحد. ليسا تاريخين، ولا يدلان على أي تطور عبر الزمن.</translation>
    </message>
    <message>
        <location filename="../core/ranking.py"/>
        <source>“{name}” with weight {weight:g}: weights are above 0, and criteria are {criteria}.</source>
        <translation>«{name}» بالترجيح {weight:g}: الترجيحات أكبر من 0، والمعايير هي {criteria}.</translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>“{one}” and “{other}” are both {code}, and {zone} has votes under both. Choose one ballot with FILTER, or say in PARTY_ALIASES which of them is a list of its own (party: *).</source>
        <translation>«{one}» و«{other}» كلاهما {code}، وفي {zone} أصوات لكليهما. اختر اقتراعا واحدا بواسطة FILTER، أو حدد في PARTY_ALIASES أيهما لائحة مستقلة (party: *).</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>“{table}” cannot be the name of a table: QGIS and SQLite keep the sign “|”, names that begin with “sqlite_”, and “layer_styles” for themselves. Choose another name.</source>
        <translation>لا يمكن أن يكون «{table}» اسم جدول: يحتفظ QGIS و SQLite لأنفسهما بالعلامة «|» وبالأسماء التي تبدأ بالعبارة «sqlite_» وبالاسم «layer_styles». اختر اسما آخر.</translation>
    </message>
    <message>
        <location filename="../database/own_tables.py"/>
        <source>“{table}” in “{place}” is a table or view of an electoral database and cannot be replaced by the output. Choose another name, or another place.</source>
        <translation>«{table}» في «{place}» جدول أو عرض (view) من قاعدة بيانات انتخابية ولا يمكن أن يحل المخرج محله. اختر اسما آخر، أو مكانا آخر.</translation>
    </message>
</context>
</TS>
