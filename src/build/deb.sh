#!/bin/sh
# Writes target/undersigned_VERSION_all.deb from the built program. Needs dpkg-deb.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
built=$(cd "$here/../../target" && pwd)
version=$("$built/undersigned" --version | cut -d' ' -f2)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
DESTDIR=$stage "$here/install.sh" --prefix /usr
mkdir "$stage/DEBIAN"
cat >"$stage/DEBIAN/control" <<CONTROL
Package: undersigned
Version: $version
Architecture: all
Maintainer: the undersigned authors <maintainers@undersigned.invalid>
Depends: default-jre-headless (>= 2:1.17) | java17-runtime-headless
Section: text
Priority: optional
Description: reads joint statements and says who signed them
 Turns joint diplomatic statements into signatory lists, counts them by region,
 group and alignment, compares them and draws the coalitions.
CONTROL
printf '#!/bin/sh\n/usr/lib/undersigned/undersigned --make-archive || :\n' >"$stage/DEBIAN/postinst"
printf '#!/bin/sh\nrm -f /usr/lib/undersigned/undersigned.jsa /usr/lib/undersigned/undersigned.jsa.stamp\n' >"$stage/DEBIAN/prerm"
chmod 755 "$stage/DEBIAN/postinst" "$stage/DEBIAN/prerm" "$stage"
gzip -9n "$stage"/usr/share/man/man1/*.1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH
dpkg-deb --root-owner-group --build "$stage" "$built/undersigned_${version}_all.deb"
